using HomeRule.Answers.Standings;

namespace HomeRule.Documents.Images;

/// <summary>The shape that stands for a status, told apart without colour: the same as on the pages.</summary>
public static class StatusShape
{
    private static readonly Ink Teal = new(0x0B5F63);
    private static readonly Ink Ochre = new(0x7D5200);
    private static readonly Ink Plum = new(0x6A2F62);
    private static readonly Ink Slate = new(0x3D464A);
    private static readonly Ink Edge = new(0x7B7F7C);

    /// <summary>The light colour of a status in <c>_tokens.scss</c>.</summary>
    public static Ink InkOf(PlayStatus status) => status switch
    {
        PlayStatus.Adopted or PlayStatus.StateLaw => Teal,
        PlayStatus.Limited or PlayStatus.Unsettled => Ochre,
        PlayStatus.Closed => Plum,
        PlayStatus.NotHere => Edge,
        _ => Slate,
    };

    /// <summary>The shape alone, 16 units wide, to stand in a line of text.</summary>
    public static Picture Picture(PlayStatus status) => new() { Width = 16, Height = 16, Title = "", Description = "", Language = "en", Shapes = Draw(status, 8, 8, 7, InkOf(status)) };

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
