using HomeRule.Documents.Images;

namespace HomeRule.Site.Cards;

/// <summary>Names on a map: each in the middle of the part of its area that is seen, where it fits and no other name stands.</summary>
internal sealed class MapLabels(Sketch sketch, PictureFrame frame)
{
    private const int Side = 40;

    private readonly List<(double X0, double Y0, double X1, double Y1)> _taken = [];

    /// <summary>Writes a name in the area; false where it has no room.</summary>
    /// <param name="roomy">How much of the width of the text must lie in the area, in parts of it.</param>
    public bool Write(string text, VectorPath area, Typeface face, double size, Ink ink, double roomy = .9)
    {
        var width = face.Width(text, size);
        if (Middle(area, width, size) is not var (x, y, room) || room < width * roomy)
            return false;
        var box = (X0: x - (width / 2) - 4, Y0: y - (size * .8), X1: x + (width / 2) + 4, Y1: y + (size * .5));
        if (box.X0 < frame.X + 4 || box.X1 > frame.Right - 4 || box.Y0 < frame.Y + 4 || box.Y1 > frame.Bottom - 4 || _taken.Any(t => t.X0 < box.X1 && box.X0 < t.X1 && t.Y0 < box.Y1 && box.Y0 < t.Y1))
            return false;
        _taken.Add(box);
        sketch.Text(face, text, size, x - (width / 2), y + (size * .34), ink);
        return true;
    }

    /// <summary>A name beside a point or over a small area.</summary>
    public void Around(string text, VectorPath area, Typeface face, double size, Ink ink)
    {
        var (_, top, right, bottom) = Bounds(area);
        var width = face.Width(text, size);
        var x = right + 12 + width > frame.Right - 8 ? Math.Max(frame.X + 8, frame.Right - 8 - width) : right + 12;
        var y = Math.Clamp((top + bottom) / 2, frame.Y + size, frame.Bottom - size);
        _taken.Add((x - 4, y - size, x + width + 4, y + (size * .6)));
        sketch.Text(face, text, size, x, y + (size * .34), ink);
    }

    /// <summary>The point with the most room to both sides, and that room.</summary>
    private (double X, double Y, double Room)? Middle(VectorPath area, double width, double height)
    {
        var (left, top, right, bottom) = Bounds(area);
        (left, top, right, bottom) = (Math.Max(left, frame.X), Math.Max(top, frame.Y), Math.Min(right, frame.Right), Math.Min(bottom, frame.Bottom));
        if (right - left < width * .6 || bottom - top < height)
            return null;
        (double X, double Y, double Room)? best = null;
        var middle = (top + bottom) / 2;
        for (var i = 1; i < Side; i++)
        {
            var y = top + ((bottom - top) * i / Side);
            foreach (var (from, to) in Chords(area, y - (height * .4), y + (height * .4)))
            {
                var (start, end) = (Math.Max(from, left), Math.Min(to, right));
                var room = end - start;

                // Room beyond what the text needs counts little beside lying in the middle.
                var worth = Math.Min(room, width * 1.6) - (Math.Abs(y - middle) * .35);
                if (room > 0 && (best is null || worth > Math.Min(best.Value.Room, width * 1.6) - (Math.Abs(best.Value.Y - middle) * .35)))
                    best = ((start + end) / 2, y, room);
            }
        }

        return best;
    }

    /// <summary>Stretches of the area that two horizontal lines have in common.</summary>
    private static List<(double From, double To)> Chords(VectorPath area, double upper, double lower)
    {
        var (a, b) = (Chords(area, upper), Chords(area, lower));
        var common = new List<(double, double)>();
        foreach (var one in a)
        {
            foreach (var other in b)
            {
                var (from, to) = (Math.Max(one.From, other.From), Math.Min(one.To, other.To));
                if (to > from)
                    common.Add((from, to));
            }
        }

        return common;
    }

    private static List<(double From, double To)> Chords(VectorPath area, double y)
    {
        var crossings = new List<double>();
        foreach (var ring in area.Rings())
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
                if ((from.Y <= y) != (to.Y <= y))
                    crossings.Add(from.X + ((y - from.Y) / (to.Y - from.Y) * (to.X - from.X)));
            }
        }

        crossings.Sort();
        var chords = new List<(double, double)>(crossings.Count / 2);
        for (var i = 0; i + 1 < crossings.Count; i += 2)
            chords.Add((crossings[i], crossings[i + 1]));
        return chords;
    }

    private static (double Left, double Top, double Right, double Bottom) Bounds(VectorPath area)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var (x, y) in area.Rings().SelectMany(static r => r))
            (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
        return (left, top, right, bottom);
    }
}
