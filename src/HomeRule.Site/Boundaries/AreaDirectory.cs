using HomeRule.Answers.Locating;
using HomeRule.Atlas;
using HomeRule.Civics;

namespace HomeRule.Site.Boundaries;

/// <summary>The divisions of an edition that have lines, by id. Immutable; thread-safe.</summary>
internal sealed class AreaDirectory
{
    private readonly Dictionary<DivisionId, Area> _byId = [];
    private readonly Area[] _byOrdinal;

    public AreaDirectory(Snapshot snapshot, Locator locator)
    {
        _byOrdinal = new Area[locator.Lines.Count];
        var all = new List<Area>();
        foreach (var lines in locator.Lines.GroupBy(static l => l.Division.Id))
        {
            var area = new Area(lines.First().Division, [.. lines.OrderBy(static l => l.Boundary.ValidFrom ?? DateOnly.MinValue)]);
            all.Add(area);
            _byId.Add(lines.Key, area);
            foreach (var line in area.Lines)
                _byOrdinal[line.Ordinal] = area;
        }

        All = [.. all.OrderBy(static a => a.Division.Id.Value, StringComparer.Ordinal)];

        // Other ids of the same area, as the index and the divisions know them.
        foreach (var division in snapshot.Divisions)
        {
            if (!_byId.ContainsKey(division.Id) && snapshot.Index.OrdinalsOf(division.Id) is { Count: > 0 } same)
                _byId.Add(division.Id, _byOrdinal[same[0]]);
        }
    }

    /// <summary>By id (ordinal comparison).</summary>
    public IReadOnlyList<Area> All { get; }

    public bool TryGet(DivisionId id, out Area area) => _byId.TryGetValue(id, out area!);

    public Area Of(LocatedLine line) => _byOrdinal[line.Ordinal];
}
