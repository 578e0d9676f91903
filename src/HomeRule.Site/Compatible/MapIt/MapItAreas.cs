using HomeRule.Answers.Locating;
using HomeRule.Civics;
using HomeRule.Site.Boundaries;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary>The areas of an edition by number, and its generations. Immutable; thread-safe.</summary>
internal sealed class MapItAreas
{
    private readonly AreaDirectory _areas;
    private readonly Dictionary<long, Area> _byNumber;
    private readonly Dictionary<Area, long> _numbers;

    public MapItAreas(AreaDirectory areas)
    {
        _areas = areas;
        _byNumber = new Dictionary<long, Area>(areas.All.Count);
        _numbers = new Dictionary<Area, long>(areas.All.Count);
        foreach (var area in areas.All)
        {
            // Two divisions under one Census code (the lists have a few): the second by its id.
            var number = MapItNumber.Of(area.Division, area.Layer);
            if (!_byNumber.TryAdd(number, area))
                _byNumber.Add(number = MapItNumber.FromId(area.Division), area);
            _numbers.Add(area, number);
        }

        Generations = [.. areas.All.SelectMany(static a => a.Lines).SelectMany(static l => Days(l)).Append(default).Distinct().Order().Select(static d => new MapItGeneration(d))];
    }

    /// <summary>Oldest first; at least one.</summary>
    public IReadOnlyList<MapItGeneration> Generations { get; }

    public IEnumerable<Area> All => _areas.All;

    public bool TryGet(long number, out Area area) => _byNumber.TryGetValue(number, out area!);

    public Area Of(LocatedLine line) => _areas.Of(line);

    public long NumberOf(Area area) => _numbers[area];

    /// <summary>The city of a ward, the state of anything else; null for states.</summary>
    public long? ParentOf(Area area)
    {
        if (area.Layer is DivisionLayer.State or DivisionLayer.Country)
            return null;
        var id = area.Division.Id.Value;
        for (var slash = id.LastIndexOf('/'); slash > DivisionId.Country.Length; slash = id.LastIndexOf('/', slash - 1))
        {
            if (DivisionId.TryParse(id[..slash], out var above) && _areas.TryGet(above, out var parent))
                return _numbers[parent];
        }

        return null;
    }

    /// <summary>The newest generation that has begun.</summary>
    public MapItGeneration Current(DateOnly today) => Generations.Last(g => g.Day <= today);

    /// <summary>Generations in which a line holds: the first, and the last that has begun.</summary>
    public (MapItGeneration Low, MapItGeneration High) Of(LocatedLine line, DateOnly today)
    {
        var low = Generations.Last(g => g.Day <= (line.Boundary.ValidFrom ?? default));
        var last = line.Boundary.ValidTo is { } end && end < today ? end : today;
        var high = Generations.Last(g => g.Day <= last);
        return (low, high.Day < low.Day ? low : high);
    }

    private static IEnumerable<DateOnly> Days(LocatedLine line)
    {
        if (line.Boundary.ValidFrom is { } from)
            yield return from;
        if (line.Boundary.ValidTo is { } to && to < DateOnly.MaxValue)
            yield return to.AddDays(1);
    }
}
