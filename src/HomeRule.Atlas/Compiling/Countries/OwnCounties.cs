using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Divisions;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>The county at a point, by the map that comes with the program. Thread-safe.</summary>
internal sealed class OwnCounties
{
    private readonly Dictionary<DivisionId, Division> _counties;
    private readonly DivisionIndex _index;

    public OwnCounties(UsDivisionSet own)
    {
        _counties = own.Divisions.Where(static d => d.Geoid is { Length: 5 }).ToDictionary(static d => d.Id);
        _index = DivisionIndex.Build(own.Boundaries.Boundaries.Where(b => _counties.ContainsKey(b.Division)).Select(static b => b with { SameAs = [] }));
    }

    public Division? At(GeoPoint point) => _index.Locate(point) is [var first, ..] ? _counties[first] : null;
}
