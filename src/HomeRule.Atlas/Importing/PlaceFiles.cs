using System.Text;
using HomeRule.Atlas.Checking;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;

namespace HomeRule.Atlas.Importing;

/// <summary>Files of places, to which adoptions are added at the end; nothing that is there changes. Not thread-safe.</summary>
internal sealed class PlaceFiles(Func<string, byte[]?> read)
{
    private readonly Dictionary<string, AtlasMap> _files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _changed = new(StringComparer.Ordinal);

    /// <summary>Files that were added to: path and canonical bytes.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Changed =>
        _changed.Select(p => KeyValuePair.Create(p, Encoding.UTF8.GetBytes(Canonical.Write(_files[p], PlaceSchema.Kind))));

    public string? DivisionOf(ImportPlace place) => File(place).Text("division");

    public IEnumerable<AtlasMap> Adoptions(ImportPlace place) => ((AtlasList)File(place).Find("adoptions")!).Items.Cast<AtlasMap>();

    public void Add(ImportPlace place, AtlasMap adoption)
    {
        var file = File(place);
        _files[PathOf(place)] = new AtlasMap([.. file.Entries.Select(e => e.Key == "adoptions" ? e with { Value = new AtlasList([.. ((AtlasList)e.Value).Items, adoption]) } : e)]);
        _changed.Add(PathOf(place));
    }

    private static string PathOf(ImportPlace place) => PlaceSchema.Kind.PathOf(place.Id, place.State);

    private AtlasMap File(ImportPlace place)
    {
        var path = PathOf(place);
        if (_files.TryGetValue(path, out var known))
            return known;
        var problems = new FileProblems(path);
        var file = read(path) is { } bytes ? YamlNodeReader.Read(AtlasText.Decode(bytes, problems) ?? "", problems) : null;
        return _files[path] = file ?? New(place);
    }

    private static AtlasMap New(ImportPlace place) => new(
    [
        new("id", new AtlasScalar(place.Id)),
        new("name", new AtlasScalar(place.Name)),
        new("state", new AtlasScalar(place.State)),
        new("kind", new AtlasScalar(place.Kind!)),
        new("division", new AtlasScalar(place.Division.Value)),
        .. place.Geoid is { } geoid ? [new AtlasEntry("geoid", new AtlasScalar(geoid))] : Array.Empty<AtlasEntry>(),
        .. place.Counties.Count > 0 ? [new AtlasEntry("counties", new AtlasList([.. place.Counties.Select(static c => new AtlasScalar(c.Value))]))] : Array.Empty<AtlasEntry>(),
        .. new[] { "adoptions", "agreements", "statements", "disputes", "stateLaws", "coverage", "seeds" }.Select(static list => new AtlasEntry(list, new AtlasList([]))),
    ]);
}
