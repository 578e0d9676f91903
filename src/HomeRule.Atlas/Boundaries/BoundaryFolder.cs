using HomeRule.Atlas.Reading;

namespace HomeRule.Atlas.Boundaries;

/// <summary>
/// A folder of boundary files: any file with a card beside it (<c>chicago-wards.geojson</c>, <c>chicago-wards.card.yaml</c>) is a layer of the map.
/// Names that start with a dot are left alone. Thread-safe.
/// </summary>
public static class BoundaryFolder
{
    public const string CardEnding = ".card.yaml";

    /// <summary>Slugs of the maps that come with the program.</summary>
    internal static readonly string[] OwnSlugs = ["us-counties-2017", "us-states-2017"];

    private static readonly string[] DataEndings =
        [".geojsonseq.gz", ".geojsonl.gz", ".ndjson.gz", ".jsonl.gz", ".geojson.gz", ".topojson.gz", ".json.gz", ".geojsonseq", ".geojsonl", ".ndjson", ".jsonl", ".geojson", ".topojson", ".json", ".gpkg"];

    /// <summary>A folder that does not exist reads as an empty one.</summary>
    /// <param name="directory">Such as <c>artifacts/boundaries</c>.</param>
    /// <param name="today">No file can have been taken later.</param>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public static BoundaryFolderReading Read(string directory, DateOnly today)
    {
        var names = Directory.Exists(directory) ? Directory.EnumerateFiles(directory).Select(static f => Path.GetFileName(f)).Where(static n => n[0] != '.').Order(StringComparer.Ordinal).ToList() : [];
        var data = names.Where(static n => DataEnding(n) is not null).ToList();
        var folder = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory)));
        var layers = new List<BoundaryLayer>();
        var problems = new List<AtlasProblem>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var card in names.Where(static n => n.EndsWith(CardEnding, StringComparison.Ordinal)))
        {
            var reader = new BoundaryCardReader(directory, card, data, new FileProblems($"{folder}/{card}"), today);
            if (reader.Read() is { } layer)
                layers.Add(layer);
            used.UnionWith(reader.DataFiles);
            problems.AddRange(reader.Problems);
        }

        foreach (var lonely in data.Where(n => !used.Contains(n)))
            problems.Add(WithoutCard(folder, lonely));
        AtlasProblem[] errors = [.. problems.Where(static p => p.Severity == AtlasSeverity.Error)];
        return new BoundaryFolderReading
        {
            Layers = errors.Length > 0 ? [] : [.. layers.OrderBy(static f => f.Card.Slug, StringComparer.Ordinal)],
            Errors = errors,
            Warnings = [.. problems.Where(static p => p.Severity == AtlasSeverity.Warning)],
        };
    }

    /// <summary>The name without its ending; null for a file that is not of boundaries.</summary>
    internal static string? DataEnding(string name) => DataEndings.FirstOrDefault(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase) && name.Length > e.Length);

    private static AtlasProblem WithoutCard(string folder, string name) => new($"{folder}/{name}", 0, 0, "card.missing",
        $"The file has no card and is left out. Write {name[..^DataEnding(name)!.Length].ToLowerInvariant()}{CardEnding} beside it with name, member, kind, domain, authority, sourceUrl, licence, validFrom and idScheme.")
        { Severity = AtlasSeverity.Warning };
}
