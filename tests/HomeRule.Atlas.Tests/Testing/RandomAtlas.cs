using System.Globalization;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;
using HomeRule.Civics.Feeds;

namespace HomeRule.Atlas.Tests.Testing;

/// <summary>A valid atlas with random content: every optional key comes and goes, texts are made of what quoting rules trip over.</summary>
internal sealed class RandomAtlas(int seed)
{
    private static readonly string[] Pieces =
    [
        "a", "no", "Yes", ":", "#", "'", "\"", "-", "[", "]", "{", "}", "*", "&", "!", "|", ">", "%", "@", "`", "=", ",", "?", "1e3", "010", "2026", "2026-11-21",
        "0x1", "~", "null", "true", "ñ", "“", "§", "條", "😀", "word", "12", "...", "---", "<", "a<b", "\\n", "\\",
    ];

    private static readonly string[] States = ["co", "tx", "nj"];

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, List<string>> _ids = [];
    private int _next;

    /// <summary>Path below the folder → nodes in canonical order.</summary>
    public List<(string Path, AtlasMap Root)> Files()
    {
        foreach (var kind in AtlasSchema.Kinds)
            _ids[kind.Folder] = kind.Folder is "states" or "oversight" or "records" ? [.. States] : kind.Folder is "holidays" or "elections" or "seats" or "runways" ? ["co", "tx"] : kind.Folder == "provisions" ? [.. _ids["plays"]] : [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => NewId())];
        var files = new List<(string, AtlasMap)>();
        foreach (var kind in AtlasSchema.Kinds)
        {
            foreach (var id in _ids[kind.Folder])
            {
                var state = kind.Folder == "states" ? id : Pick(States);
                files.Add((kind.PathOf(id, state), Root(kind, id, state)));
            }
        }

        return files;
    }

    private AtlasMap Root(AtlasKind kind, string id, string state) => new([.. kind.Fields.Where(f => Kept(f) || (kind.Folder, f.Name) is ("officials", "reviewed") or ("provisions", "instruments")).Select(f => new AtlasEntry(f.Name, f.Name switch
    {
        "id" => new AtlasScalar(id),
        "state" when kind.PerState => new AtlasScalar(state),
        "division" => new AtlasScalar($"ocd-division/country:us/state:{state}" + (_random.Next(3) == 0 ? "" : $"/place:{Word()}")),
        "start" or "end" when kind.Folder == "officials" => new AtlasScalar(f.Name == "start" ? "1999" : Date(2190, 2000)),
        "date" or "asOf" when kind.Folder == "candidates" => new AtlasScalar(f.Name == "date" ? "2024-11-05" : "2024-09-01"),
        "contests" => new AtlasList([.. Enumerable.Range(0, _random.Next(1, 4)).Select(i => Contest(f.Item!, i, state))]),
        "feed" or "where" or "field" when kind.Folder == "corrections/feeds" => Correcting(f, CorrectionFields.Of(id.Length % 2 == 0 ? "fbi" : "ice-287g"), id),
        _ => Value(f),
    }))]);

    /// <summary>Told apart by its name, with a whole number of seats, a division of the state and whole days.</summary>
    private AtlasMap Contest(AtlasField item, int number, string state) => With(Map(item), e => e.Key switch
    {
        "name" => new AtlasScalar($"Contest {number}"),
        "seats" => new AtlasScalar(_random.Next(1, 9).ToString(CultureInfo.InvariantCulture), AtlasScalarKind.Number),
        "government" => new AtlasScalar($"ocd-division/country:us/state:{state}/county:{Word()}"),
        "candidates" => new AtlasList([.. ((AtlasList)e.Value).Items.Select(static c => With((AtlasMap)c, static f => f.Key == "filedOn" ? new AtlasScalar("2024-03-01") : f.Value))]),
        _ => e.Value,
    });

    private static AtlasMap With(AtlasMap map, Func<AtlasEntry, AtlasNode> value) => new([.. map.Entries.Select(e => e with { Value = value(e) })]);

    /// <summary>Fields that the feed has; which feed depends on the id.</summary>
    private AtlasNode Correcting(AtlasField field, IReadOnlyList<CorrectionField> known, string id) => field.Name switch
    {
        "feed" => new AtlasScalar(id.Length % 2 == 0 ? "fbi" : "ice-287g"),
        "field" => new AtlasScalar(Pick([.. known.Where(static k => k.Kind == CorrectionFieldKind.Text).Select(static k => k.Name)])),
        _ => new AtlasMap([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Pick(known).Name).Distinct().Order(StringComparer.Ordinal).Select(n => new AtlasEntry(n, new AtlasScalar(Text())))]),
    };

    private AtlasNode Value(AtlasField field) => field.Type switch
    {
        AtlasFieldType.Wording => new AtlasScalar(string.Join('\n', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Text().Replace('{', '(').Replace('}', ')')))),
        AtlasFieldType.Id => new AtlasScalar(field.References is { } folder ? Pick(_ids[folder]) : NewId()),
        AtlasFieldType.Text or AtlasFieldType.Value => field.Type == AtlasFieldType.Value && _random.Next(3) == 0 ? Number(1000) : new AtlasScalar(Text()),
        AtlasFieldType.Date => new AtlasScalar(Date(2190)),
        AtlasFieldType.PastDate => new AtlasScalar(Date(2025)),
        AtlasFieldType.Enum => new AtlasScalar(Pick(field.Values)),
        AtlasFieldType.BothLanguages => new AtlasMap([new AtlasEntry("en", new AtlasScalar(Text())), new AtlasEntry("es", new AtlasScalar(Text()))]),
        AtlasFieldType.English => _random.Next(2) == 0
            ? new AtlasMap([new AtlasEntry("en", new AtlasScalar(Text())), new AtlasEntry("es", new AtlasScalar(Text()))])
            : new AtlasMap([new AtlasEntry("en", new AtlasScalar(Text()))]),
        AtlasFieldType.Map => Map(field),
        // A cycle names an election of another file: that is the example's to prove.
        AtlasFieldType.List when field.Name == "cycles" => new AtlasList([]),
        AtlasFieldType.List when field.Name == "verified" => new AtlasList([.. field.Item!.Values.Where(_ => _random.Next(2) == 0).Select(static v => new AtlasScalar(v))]),
        AtlasFieldType.List => new AtlasList([.. Enumerable.Range(0, _random.Next(field.MayBeEmpty ? 0 : 1, 4)).Select(_ => Value(field.Item!))]),
        AtlasFieldType.Sources => new AtlasList([.. Enumerable.Range(0, _random.Next(field.MayBeEmpty ? 0 : 1, 3)).Select(_ => Source(field.Item!))]),
        AtlasFieldType.Division => new AtlasScalar($"ocd-division/country:us/state:{Pick(States)}/county:{Word()}"),
        AtlasFieldType.Url => new AtlasScalar($"https://example.org/{Word()}?q={Word()}#x"),
        AtlasFieldType.DateRule => new AtlasScalar(Pick(["january 1", "last monday of may", "second tuesday of july of the year before", "2 days before easter", "first friday after fourth thursday of november"])),
        AtlasFieldType.Phone => new AtlasScalar($"{Pick(["303-555-01", "(303) 555-01", "+1 303.555.01"])}{_random.Next(10, 100)}{Pick(["", " ext. 5", " x12"])}"),
        AtlasFieldType.Email => new AtlasScalar($"{Word()}@{Word()}.example.org"),
        AtlasFieldType.TextMap => new AtlasMap([.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Pick(["no", "on", "a.b", "LAST COLUMN", "x_1", "true"])).Distinct()
            .Order(StringComparer.Ordinal).Select(n => new AtlasEntry(n, new AtlasScalar(Text())))]),
        AtlasFieldType.Number when field.Name is "number" or "seats" => new AtlasScalar(_random.Next(1, 90).ToString(CultureInfo.InvariantCulture), AtlasScalarKind.Number),
        AtlasFieldType.Number when field.Name == "termYears" => new AtlasScalar(_random.Next(1, 9).ToString(CultureInfo.InvariantCulture), AtlasScalarKind.Number),
        AtlasFieldType.Number => Number(90),
        AtlasFieldType.Bool => new AtlasScalar(_random.Next(2) == 0 ? "true" : "false", AtlasScalarKind.Bool),
        AtlasFieldType.Reach => _random.Next(2) == 0 ? new AtlasScalar("all-cooperation") : new AtlasList([new AtlasScalar(Pick(_ids["levers"]))]),
        _ => throw new InvalidOperationException(field.Type.ToString()),
    };

    private AtlasMap Map(AtlasField field)
    {
        var entries = field.Fields.Where(Kept).Select(f => new AtlasEntry(f.Name, Value(f))).ToList();
        if (entries.Count == 0)
            entries.Add(new AtlasEntry(field.Fields[0].Name, Value(field.Fields[0])));
        if (field.Fields.Any(static f => f.Type == AtlasFieldType.DateRule || f.Name is "cycle" or "series"))
            return Dated(field, entries);
        if (field.Name == "work" && !entries.Exists(static e => e.Key is "hours" or "pay"))
            entries.Insert(0, new AtlasEntry("hours", Value(field.Fields[0])));
        return field.Fields.Any(static f => f.Name == "settings") ? WithSettings(entries) : new AtlasMap(entries);
    }

    /// <summary>Whole years in order; a rule, where the map can have one.</summary>
    private AtlasMap Dated(AtlasField field, List<AtlasEntry> entries)
    {
        var dated = field.Fields.Select(f => f.Name switch
        {
            "rule" => new AtlasEntry("rule", Value(f)),
            "cycle" => new AtlasEntry("cycle", new AtlasScalar("2024", AtlasScalarKind.Number)),
            "clock" => new AtlasEntry("clock", new AtlasScalar("17:00")),
            "opens" or "closes" when f.Type == AtlasFieldType.Date => new AtlasEntry(f.Name, new AtlasScalar(f.Name == "opens" ? "2024-01-05" : "2024-02-15")),
            "officeClass" or "statute" => new AtlasEntry(f.Name, Value(f)),
            "from" or "to" => entries.Any(e => e.Key == f.Name) ? new AtlasEntry(f.Name, new AtlasScalar(f.Name == "from" ? "1999" : "2030", AtlasScalarKind.Number)) : null,
            "means" => entries.Any(static e => e.Key == "date") ? new AtlasEntry(f.Name, Value(f)) : null,
            _ => entries.Find(e => e.Key == f.Name),
        });
        return new AtlasMap([.. dated.OfType<AtlasEntry>()]);
    }

    /// <summary>Settings of a block are used in its wording; choices hold the default.</summary>
    private static AtlasMap WithSettings(List<AtlasEntry> entries)
    {
        var text = entries.FindIndex(static e => e.Key == "text");
        var at = entries.FindIndex(static e => e.Key == "settings");
        if (at < 0)
            return new AtlasMap(entries);
        var settings = ((AtlasList)entries[at].Value).Items.Cast<AtlasMap>().Select(static s => new AtlasMap([.. s.Entries.Where(static e => e.Key != "choices")])).ToList();
        entries[at] = entries[at] with { Value = new AtlasList([.. settings]) };
        entries[text] = entries[text] with { Value = new AtlasScalar(((AtlasScalar)entries[text].Value).Text + string.Concat(settings.Select(static s => $" {{{s.Text("id")}}}"))) };
        return new AtlasMap(entries);
    }

    private AtlasMap Source(AtlasField item)
    {
        var source = Map(item);
        return source.Find("ref") is null && source.Find("cite") is null && source.Find("url") is null ? Source(item) : source;
    }

    private bool Kept(AtlasField field) => field.Required || field.Name == "web" || _random.Next(2) == 0;

    private AtlasScalar Number(int most)
    {
        var text = _random.Next(2) == 0
            ? _random.Next(-most, most).ToString(CultureInfo.InvariantCulture)
            : (_random.Next(-most * 1000, most * 1000) / 1000.0).ToString("0.0##", CultureInfo.InvariantCulture);
        return new AtlasScalar(text is "-0" or "-0.0" ? "0" : text, AtlasScalarKind.Number);
    }

    private string Date(int most, int least = 1900)
    {
        var year = _random.Next(least, most).ToString(CultureInfo.InvariantCulture);
        return _random.Next(3) switch { 0 => year, 1 => $"{year}-{_random.Next(1, 13):00}", _ => $"{year}-{_random.Next(1, 13):00}-{_random.Next(1, 29):00}" };
    }

    /// <summary>One line, never padded, no markup.</summary>
    private string Text()
    {
        var words = Enumerable.Range(0, _random.Next(1, 6)).Select(_ => string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Pick(Pieces))));
        var text = string.Join(' ', words).Trim();
        return text.Contains('<', StringComparison.Ordinal) || text.Contains('&', StringComparison.Ordinal)
            ? text.Replace("<", "≤", StringComparison.Ordinal).Replace("&", "& ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal).Trim()
            : text;
    }

    private string Word() => $"w{_random.Next(1000)}";

    private string NewId() => $"{Pick(["x", "y1", "z_z"])}-{_next++}";

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
