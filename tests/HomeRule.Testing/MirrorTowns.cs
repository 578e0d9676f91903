using System.IO.Compression;
using System.Text;
using System.Text.Json;
using HomeRule.Answers;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Reading;

namespace HomeRule.Testing;

/// <summary>
/// The atlas with every place of the Census Bureau's file in the mirror, attributes alone (no boundaries of places): what the directory of the whole country
/// is tested on. Null where the mirror is absent. Immutable; made once for a test run.
/// </summary>
public static class MirrorTowns
{
    private static readonly Lazy<Snapshot?> LazySnapshot = new(Make);
    private static readonly Lazy<AnswerBook?> LazyBook = new(() => Snapshot is { } snapshot ? new AnswerBook(snapshot) : null);

    public static Snapshot? Snapshot => LazySnapshot.Value;

    public static AnswerBook? Book => LazyBook.Value;

    /// <summary>The card that says that the edition holds every place.</summary>
    public static BoundarySetCard PlacesCard { get; } = new()
    {
        Slug = "us-places-test",
        Name = new LocalizedText("Places", "Lugares"),
        Member = new LocalizedText("Place", "Lugar"),
        Kind = DivisionKind.Place,
        Domain = "United States",
        Provenance = RealAtlas.Provenance,
    };

    private static string? File => Repository.Mirror is { } mirror && Path.Combine(mirror, "census", "places-2019.geojsonseq.gz") is var file && System.IO.File.Exists(file) ? file : null;

    private static Snapshot? Make()
    {
        if (File is not { } file)
            return null;
        var real = RealAtlas.Snapshot;
        var all = real.Divisions.ToDictionary(static d => d.Id);
        foreach (var place in Read(file))
        {
            // Where the id is known, the attributes of the official file join the division that is there.
            if (all.TryGetValue(place.Id, out var known))
                all[place.Id] = known with { Geoid = known.Geoid ?? place.Geoid, Functioning = place.Functioning, InternalPoint = place.InternalPoint };
            else
                all.Add(place.Id, place);
        }

        return new Snapshot
        {
            Info = real.Info,
            Content = real.Content,
            Index = real.Index,
            Divisions = [.. all.Values.OrderBy(static d => d.Id.Value, StringComparer.Ordinal)],
            BoundarySets = [PlacesCard],
        };
    }

    private static IReadOnlyList<Division> Read(string file)
    {
        var naming = new DivisionNaming(DivisionScheme.CensusPlace);
        using var packed = System.IO.File.OpenRead(file);
        using var lines = new StreamReader(new GZipStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (Attributes(line) is not { } text)
                continue;
            using var json = JsonDocument.Parse(text);
            var attributes = json.RootElement.EnumerateObject().ToDictionary(static p => p.Name, static p => p.Value.ToString(), StringComparer.Ordinal);
            _ = naming.Add(new BoundaryFeature { Number = number, Properties = attributes, Polygons = [] }).Value;
        }

        return naming.Finish().Divisions;
    }

    /// <summary>The object of attributes, cut out: the coordinates after it are megabytes.</summary>
    private static string? Attributes(string line)
    {
        const string Key = "\"properties\":";
        var at = line.IndexOf(Key, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var open = line.IndexOf('{', at + Key.Length);
        var close = line.IndexOf('}', open);
        return line[open..(close + 1)];
    }
}
