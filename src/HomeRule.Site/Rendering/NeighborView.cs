using HomeRule.Answers.Places;
using HomeRule.Geo;
using HomeRule.Geo.Maps;

namespace HomeRule.Site.Rendering;

/// <summary>The county of a place among its neighbors, as inline SVG, with the neighbors by name.</summary>
/// <param name="County">The county drawn in the middle.</param>
/// <param name="Drawing">The shapes.</param>
/// <param name="Neighbors">Counties beside it that have a page, by name.</param>
internal sealed record NeighborView(Government County, LocatorMapDrawing Drawing, IReadOnlyList<Government> Neighbors)
{
    private static readonly LocatorMapOptions Options = new() { LongSide = 600, Tolerance = 1.5 };

    /// <summary>Null for a state, and for a place whose county or boundary is not known.</summary>
    public static NeighborView? Draw(Government place, PlaceDirectory places, DivisionIndex index)
    {
        if (place == place.StateGovernment)
            return null;
        var county = place.Counties.Count == 0 ? place : place.Counties[0];
        var drawing = LocatorMap.WithNeighbors(index, county.Id, Options);
        if (!drawing.IsOk)
            return null;
        var neighbors = index.Neighbors(county.Id)
            .Select(id => places.TryGet(id, out var neighbor) ? neighbor : null).OfType<Government>()
            .Where(n => n != county && n != n.StateGovernment).Distinct().OrderBy(n => n.Name, StringComparer.Ordinal).ToList();
        return new NeighborView(county, drawing.Value, neighbors);
    }
}
