using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Maps;

namespace HomeRule.Site.Rendering;

/// <summary>A place among its neighbors, as inline SVG, with the neighbors by name: a town among towns where its own lines are known, else its county among counties.</summary>
/// <param name="Middle">The place or county drawn in the middle.</param>
/// <param name="Drawing">The shapes.</param>
/// <param name="Neighbors">Those beside it that have a page, by name.</param>
internal sealed record NeighborView(Government Middle, LocatorMapDrawing Drawing, IReadOnlyList<Government> Neighbors)
{
    private static readonly LocatorMapOptions Options = new() { LongSide = 600, Tolerance = 1.5 };
    private static readonly LocatorMapOptions Town = Options with { Margin = 0.6 };

    /// <summary>Null for a state, and for a place whose own and whose county's boundary are not known.</summary>
    public static NeighborView? Draw(Government place, PlaceDirectory places, DivisionIndex index)
    {
        if (place == place.StateGovernment)
            return null;
        var isTown = place.Kind == DivisionKind.Place && index.TryOrdinal(place.Id, out _);
        var middle = isTown || place.Counties.Count == 0 ? place : place.Counties[0];
        var drawing = isTown ? LocatorMap.WithNeighbors(index, middle.Id, Town, place.Counties.Select(static c => c.Id)) : LocatorMap.WithNeighbors(index, middle.Id, Options);
        if (!drawing.IsOk)
            return null;
        var neighbors = index.Neighbors(middle.Id)
            .Select(id => places.TryGet(id, out var neighbor) ? neighbor : null).OfType<Government>()
            .Where(n => n != middle && n != n.StateGovernment).Distinct().OrderBy(n => n.Name, StringComparer.Ordinal).ToList();
        return new NeighborView(middle, drawing.Value, neighbors);
    }
}
