using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Documents.Images;
using HomeRule.Geo;
using HomeRule.Geo.Maps;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>A place on a map that fills a frame: among its neighbors, a state with its counties, or the state in the country where no line is known.</summary>
/// <param name="Middle">The government drawn in the middle: the place, or its county.</param>
/// <param name="Labelled">Shapes that may carry a name, the middle first.</param>
internal sealed record PlaceMapDrawing(MapKind Kind, Government Middle, IReadOnlyList<PictureShape> Shapes, IReadOnlyList<(Government Place, VectorPath Path)> Labelled)
{
    /// <param name="fine">Details of a large picture; else lines are simpler.</param>
    /// <param name="tint">Fill of a part of a state, by its OCD id; null: plain.</param>
    public static PlaceMapDrawing Draw(Government place, PlaceDirectory places, DivisionIndex index, NationMap nation, PictureFrame frame, bool fine, Func<string, Ink?>? tint = null)
    {
        var options = new LocatorMapOptions
        {
            LongSide = Math.Max(frame.Width, frame.Height),
            Tolerance = fine ? .9 : 1.4,
            Aspect = Math.Clamp((double)frame.Width / frame.Height, .2, 5),
        };
        if (place == place.StateGovernment)
        {
            return LocatorMap.WithParts(index, place.Id, options with { Margin = .03 }).TryGet(out var whole, out _)
                ? Of(MapKind.Parts, place, places, whole, frame, fine, tint)
                : Nation(place, nation, frame);
        }

        var own = index.TryOrdinal(place.Id, out _);
        var middle = own || place.Counties.Count == 0 ? place : place.Counties[0];
        var isTown = own && place.Kind == DivisionKind.Place;
        var around = options with { Margin = isTown ? fine ? .2 : .1 : fine ? .22 : .14, Mark = own ? null : place.Point };
        return LocatorMap.WithNeighbors(index, middle.Id, around, isTown ? place.Counties.Select(static c => c.Id) : null).TryGet(out var drawing, out _)
            ? Of(own ? MapKind.Neighbors : MapKind.County, middle, places, drawing, frame, fine, null)
            : Nation(place.StateGovernment, nation, frame);
    }

    private static PlaceMapDrawing Of(MapKind kind, Government middle, PlaceDirectory places, LocatorMapDrawing drawing, PictureFrame frame, bool fine, Func<string, Ink?>? tint)
    {
        var scale = Math.Max((double)frame.Width / drawing.Width, (double)frame.Height / drawing.Height);
        var (dx, dy) = (frame.X + ((frame.Width - (drawing.Width * scale)) / 2), frame.Y + ((frame.Height - (drawing.Height * scale)) / 2));
        var width = fine ? 1.6 : 1.1;
        var shapes = new List<PictureShape>();
        var labelled = new List<(Government, VectorPath)>();
        foreach (var shape in drawing.Shapes)
        {
            var path = VectorPath.Parse(shape.PathData).Place(scale, scale, dx, dy);
            var painted = new PictureShape(path) { EvenOdd = true, Within = frame };
            shapes.Add(shape.Role switch
            {
                LocatorMapRole.Subject when kind == MapKind.Parts => painted with { Fill = CardInks.Sheet, Line = CardInks.Text, LineWidth = width * 1.6 },
                LocatorMapRole.Subject => painted with { Fill = CardInks.Link, Line = CardInks.Paper, LineWidth = width },
                LocatorMapRole.Part => painted with { Fill = tint?.Invoke(shape.Division.Value) ?? CardInks.Sheet, Line = CardInks.Edge, LineWidth = width * .7 },
                LocatorMapRole.Neighbor => painted with { Fill = CardInks.Ground, Line = CardInks.Paper, LineWidth = width * 1.3 },
                LocatorMapRole.Line => painted with { Line = CardInks.Text, LineWidth = width * 1.4 },
                _ => painted with { Fill = CardInks.Sheet, Line = CardInks.Rule, LineWidth = width },
            });
            if (shape.Role is LocatorMapRole.Neighbor or LocatorMapRole.Part or LocatorMapRole.Subject && places.TryGet(shape.Division, out var named) && named != named.StateGovernment)
                labelled.Add((named, path));
        }

        // The line of a state lies over those of its counties.
        if (kind == MapKind.Parts && drawing.Shapes.FirstOrDefault(static s => s.Role == LocatorMapRole.Subject) is { } state)
            shapes.Add(new PictureShape(VectorPath.Parse(state.PathData).Place(scale, scale, dx, dy)) { Line = CardInks.Text, LineWidth = width * 1.6, Within = frame });
        if (drawing.Mark is var (x, y))
        {
            var (cx, cy, radius) = ((x * scale) + dx, (y * scale) + dy, fine ? 13.0 : 8.0);
            shapes.Add(new PictureShape(VectorPath.Circle(cx, cy, radius)) { Fill = CardInks.White, Line = CardInks.Text, LineWidth = radius / 3.2, Within = frame });
        }

        return new PlaceMapDrawing(kind, middle, shapes, [.. labelled.OrderBy(l => l.Item1 == middle ? 0 : 1)]);
    }

    private static PlaceMapDrawing Nation(Government state, NationMap nation, PictureFrame frame)
    {
        // The territories of the Pacific are not on it.
        if (nation.States.All(s => s.Fips != state.Geoid))
            return new PlaceMapDrawing(MapKind.None, state, [], []);
        var scale = Math.Min((double)frame.Width / nation.Width, (double)frame.Height / nation.Height);
        var (dx, dy) = (frame.X + ((frame.Width - (nation.Width * scale)) / 2), frame.Y + ((frame.Height - (nation.Height * scale)) / 2));
        var shapes = nation.States.Select(outline => new PictureShape(VectorPath.Parse(outline.Path).Place(scale, scale, dx, dy))
        {
            EvenOdd = true,
            Fill = outline.Fips == state.Geoid ? CardInks.Link : CardInks.Ground,
            Line = CardInks.Paper,
            LineWidth = 1.2,
            Within = frame,
        });
        return new PlaceMapDrawing(MapKind.Nation, state, [.. shapes], []);
    }
}
