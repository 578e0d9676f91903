using System.Text.RegularExpressions;
using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Reading.Mapping;
using HomeRule.Atlas.Schema;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Reading;

namespace HomeRule.Atlas.Boundaries;

/// <summary>One card, read, checked and joined with its data. One instance for one card.</summary>
internal sealed partial class BoundaryCardReader(string directory, string name, IReadOnlyList<string> data, FileProblems problems, DateOnly today)
{
    private const string Template = "template";

    private readonly string _slug = name[..^BoundaryFolder.CardEnding.Length];

    public IReadOnlyList<AtlasProblem> Problems => problems.All;

    /// <summary>Names of the data files that belong to this card, right or wrong.</summary>
    public IReadOnlyList<string> DataFiles { get; private set; } = [];

    /// <summary>Null when the card has an error or no data; the problems then say which.</summary>
    public BoundaryLayer? Read()
    {
        var path = Path.Combine(directory, name);
        DataFiles = [.. data.Where(d => d[..^BoundaryFolder.DataEnding(d)!.Length] == _slug)];
        if (!SlugForm().IsMatch(_slug) || _slug.Length > 80)
            problems.Error(0, 0, "card.slug", $"A card is called by lower-case letters, digits and hyphens, such as chicago-wards{BoundaryFolder.CardEnding}. Rename it and its data.");
        else if (BoundaryFolder.OwnSlugs.Contains(_slug))
            problems.Error(0, 0, "card.slug", $"{_slug} is the map that comes with the program. Rename the card and its data.");
        var map = AtlasText.ReadFile(path, problems) is { } bytes && AtlasText.Decode(bytes, problems) is { } text ? YamlNodeReader.Read(text, problems, comments: true) : null;
        if (map is null)
            return null;
        new FieldChecker(problems, new FileFacts(), today).Check(map, BoundaryCardSchema.Root);
        if (problems.ErrorCount > 0)
            return null;
        CheckTogether(map);
        if (map.Find("file") is AtlasScalar named)
            DataFiles = data.Contains(named.Text) ? [named.Text] : [];
        var file = TheData(map);
        var scheme = problems.ErrorCount > 0 ? null : Scheme(map);
        return scheme is null || file is null ? null : ToLayer(new View(map), scheme, path, Path.Combine(directory, file));
    }

    private void CheckTogether(AtlasMap map)
    {
        var view = new View(map);
        if (view.DateOrNull("validTo") is { } to && to.Last < view.Date("validFrom").First)
            problems.Error(map.Find("validTo")!, "card.dates", "validTo is before validFrom. Correct one of them.");
        if (view.DateOrNull("retrieved") is { Day: 0 })
            problems.Error(map.Find("retrieved")!, "card.dates", "retrieved is a day. Write it YYYY-MM-DD.");
        var isTemplate = view.Is("idScheme", Template);
        foreach (var field in new[] { "id", "nameTemplate" })
        {
            if (isTemplate && !view.Has(field))
                problems.Error(map.Find("idScheme")!, "card.template", $"The scheme template needs {field}. Add it, with properties of the file in braces.");
            else if (!isTemplate && map.Find(field) is { } extra)
                problems.Error(extra, "card.template", $"{field} is only for the scheme template. Take it out or write idScheme: template.");
        }
    }

    private DivisionScheme? Scheme(AtlasMap map)
    {
        var card = new View(map);
        var scheme = card.Is("idScheme", Template)
            ? DivisionScheme.Template(card.Text("id"), card.Text("nameTemplate"), card.Word<DivisionKind>("kind"))
            : DivisionScheme.Named(card.Text("idScheme"));
        if (scheme.TryGet(out var found, out var problem))
            return found;
        problems.Error(map.Find(card.Is("idScheme", Template) ? "id" : "idScheme")!, problem.Code, problem.Message);
        return null;
    }

    private string? TheData(AtlasMap map)
    {
        if (DataFiles.Count == 1)
            return DataFiles[0];
        if (DataFiles.Count > 1)
            problems.Error(0, 0, "card.data", $"More than one file belongs to this card: {string.Join(", ", DataFiles)}. Keep one, or name it with file:.");
        else
            problems.Warn(map, "card.data", $"There is no data for this card, and it is left out. Put {map.Text("file") ?? _slug + ".geojson"} beside it or delete it.");
        return null;
    }

    private BoundaryLayer ToLayer(View card, DivisionScheme scheme, string path, string dataPath)
    {
        var options = card.MapOrNull("options");
        var official = options?.Is("official", "true") == true;
        return new BoundaryLayer
        {
            CardPath = Path.GetFullPath(path),
            DataPath = Path.GetFullPath(dataPath),
            Scheme = scheme,
            Options = (official ? FeatureReadOptions.Official : new FeatureReadOptions()) with
            {
                Layer = options?.TextOrNull("layer"),
                SelfCrossing = official || options?.Is("allowSelfCrossing", "true") == true ? SelfCrossing.Keep : SelfCrossing.Refuse,
                CloseRings = official || options?.Is("closeRings", "true") == true,
            },
            Card = new BoundarySetCard
            {
                Slug = _slug,
                Name = card.Localized("name"),
                Member = card.Localized("member"),
                Kind = card.Word<DivisionKind>("kind"),
                Domain = card.Text("domain"),
                Provenance = new BoundaryProvenance
                {
                    Authority = card.Text("authority"),
                    SourceUrl = card.Text("sourceUrl"),
                    Licence = card.Text("licence"),
                    Distribution = card.TextOrNull("distribution"),
                    Retrieved = card.DateOrNull("retrieved")?.First,
                    ValidFrom = card.Date("validFrom"),
                    ValidTo = card.DateOrNull("validTo"),
                    IdScheme = card.Text("idScheme"),
                    Note = card.LocalizedOrNull("note"),
                },
            },
        };
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex SlugForm();
}
