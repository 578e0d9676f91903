using HomeRule.Answers.Standings;

namespace HomeRule.Documents.Images;

/// <summary>The shape that stands for a status, told apart without colour: the same as on the pages.</summary>
public static class StatusShape
{
    /// <summary>Filled, half, empty, quarter, crossed, dotted, dash.</summary>
    /// <param name="x">Middle.</param>
    /// <param name="radius">Of the circle, in units of the picture.</param>
    public static IReadOnlyList<PictureShape> Draw(PlayStatus status, double x, double y, double radius, Ink ink)
    {
        var width = radius * .27;
        var ring = new PictureShape(VectorPath.Circle(x, y, radius - (width / 2))) { Line = ink, LineWidth = width };
        return status switch
        {
            PlayStatus.Adopted => [new PictureShape(VectorPath.Circle(x, y, radius)) { Fill = ink }],
            PlayStatus.StateLaw => [ring, new PictureShape(VectorPath.Pie(x, y, radius - (width / 2), 2, 2)) { Fill = ink }],
            PlayStatus.Open => [ring],
            PlayStatus.Limited => [ring, new PictureShape(VectorPath.Pie(x, y, radius - (width / 2), 0, 1)) { Fill = ink }],
            PlayStatus.Closed => [ring, Line(x - (radius * .6), y + (radius * .6), x + (radius * .6), y - (radius * .6))],
            PlayStatus.Unsettled => [Dots(x, y, radius - (width / 2), ink, width)],
            _ => [Line(x - (radius * .75), y, x + (radius * .75), y)],
        };

        PictureShape Line(double fromX, double fromY, double toX, double toY) => new(VectorPath.Segment(fromX, fromY, toX, toY)) { Line = ink, LineWidth = width };
    }

    private static PictureShape Dots(double x, double y, double radius, Ink ink, double width)
    {
        const int Dashes = 8;
        var paths = Enumerable.Range(0, Dashes).Select(i =>
        {
            var (sin, cos) = Math.SinCos(i * Math.Tau / Dashes);
            var (nextSin, nextCos) = Math.SinCos((i + .34) * Math.Tau / Dashes);
            return VectorPath.Segment(x + (cos * radius), y + (sin * radius), x + (nextCos * radius), y + (nextSin * radius));
        });
        return new PictureShape(VectorPath.Join(paths)) { Line = ink, LineWidth = width };
    }
}
