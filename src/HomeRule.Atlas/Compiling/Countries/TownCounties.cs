using HomeRule.Civics;
using HomeRule.Geo;

namespace HomeRule.Atlas.Compiling.Countries;

/// <summary>
/// Looks up the county of every place once, when the country is made: whoever opens it needs neither the time nor the pages of the index that thirty
/// thousand look-ups touch.
/// </summary>
internal static class TownCounties
{
    /// <summary>The same divisions; places with a point inside a county of their state name it.</summary>
    public static Division[] Fill(IReadOnlyList<Division> divisions, DivisionIndex index)
    {
        var counties = divisions.Where(static d => d.Geoid is { Length: 5 } || DivisionKinds.IsCounty(d.Kind)).ToDictionary(static d => d.Id);
        var hits = new int[index.MaxHits];
        var filled = new Division[divisions.Count];
        for (var i = 0; i < filled.Length; i++)
        {
            var division = divisions[i];
            filled[i] = division is { Kind: DivisionKind.Place, InternalPoint: { } point } && !counties.ContainsKey(division.Id)
                ? division with { County = Around(point, division.State) }
                : division;
        }

        return filled;

        DivisionId? Around(GeoPoint point, string state)
        {
            var count = index.Locate(point, hits);
            for (var i = 0; i < count; i++)
            {
                var id = index.Boundaries[hits[i]].Division;
                if (counties.TryGetValue(id, out var county) && county.State == state)
                    return id;
            }

            return null;
        }
    }
}
