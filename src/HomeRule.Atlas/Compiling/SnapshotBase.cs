using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Atlas.Compiling;

/// <summary>
/// What a snapshot rests on besides the atlas: the divisions of the country and their boundaries. Loaded once and used for every compilation; the index is
/// built anew only when the atlas gives an area another id. Thread-safe.
/// </summary>
public sealed class SnapshotBase(IReadOnlyList<Division> divisions, IReadOnlyList<Boundary> boundaries)
{
    private readonly Lock _lock = new();
    private string? _key;
    private DivisionIndex? _index;

    /// <summary>States, territories, counties and their equivalents.</summary>
    public IReadOnlyList<Division> Divisions { get; } = divisions;

    public IReadOnlyList<Boundary> Boundaries { get; } = boundaries;

    /// <summary>The index over all boundaries, each also under the further ids of its division.</summary>
    internal DivisionIndex IndexFor(IReadOnlyDictionary<DivisionId, Division> divisions)
    {
        var linked = Boundaries.Select(b => b with { SameAs = Links(b, divisions) }).ToList();
        var key = string.Join('\n', linked.Where(static b => b.SameAs.Count > 0).Select(static b => $"{b.Division} {string.Join(' ', b.SameAs)}"));
        lock (_lock)
        {
            if (_index is null || _key != key)
            {
                _index = DivisionIndex.Build(linked);
                _key = key;
            }

            return _index;
        }
    }

    private static List<DivisionId> Links(Boundary boundary, IReadOnlyDictionary<DivisionId, Division> divisions)
    {
        var links = new SortedSet<string>(boundary.SameAs.Select(static s => s.Value), StringComparer.Ordinal);
        if (divisions.TryGetValue(boundary.Division, out var division))
            links.UnionWith(division.SameAs.Select(static s => s.Value));
        links.Remove(boundary.Division.Value);
        return [.. links.Select(DivisionId.Parse)];
    }
}
