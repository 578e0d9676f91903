using HomeRule.Civics;
using HomeRule.Geo;

namespace HomeRule.Answers.Places;

/// <summary>The county around a point, by its boundary; each county's list of one is made once and shared by all its towns. For one thread.</summary>
internal sealed class CountyFinder
{
    private readonly DivisionIndex _index;
    private readonly Government[]?[] _counties;
    private readonly int[] _hits;
    private readonly Dictionary<DivisionId, Government[]> _byId = [];

    public CountyFinder(DivisionIndex index, IReadOnlyDictionary<DivisionId, Government> byId)
    {
        _index = index;
        _hits = new int[index.MaxHits];
        _counties = new Government[]?[index.Boundaries.Count];
        for (var i = 0; i < _counties.Length; i++)
        {
            if (byId.TryGetValue(index.Boundaries[i].Division, out var government) && Counts(government.Kind))
                _byId[index.Boundaries[i].Division] = _counties[i] = [government];
        }
    }

    private CountyFinder(CountyFinder other) => (_index, _counties, _hits, _byId) = (other._index, other._counties, new int[other._hits.Length], other._byId);

    /// <summary>The same for another thread.</summary>
    public CountyFinder Beside() => new(this);

    /// <summary>The county that the edition names for a place; where it names none, the one around its point.</summary>
    public IReadOnlyList<Government> Around(Division town) =>
        town.County is { } id && _byId.TryGetValue(id, out var county) ? county : Around(town.InternalPoint, town.State);

    /// <summary>One county, or none: at sea, abroad, and where the boundaries have no county.</summary>
    public IReadOnlyList<Government> Around(GeoPoint? point, string state)
    {
        if (point is not { } at)
            return [];
        var count = _index.Locate(at, _hits);
        for (var i = 0; i < count; i++)
        {
            if (_counties[_hits[i]] is { } county && county[0].State == state)
                return county;
        }

        return [];
    }

    private static bool Counts(DivisionKind kind) =>
        DivisionKinds.IsCounty(kind) || kind is DivisionKind.ConsolidatedCityCounty or DivisionKind.IndependentCity;
}
