using System.Globalization;
using System.Text;
using HomeRule.Answers.Places;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Rendering;

/// <summary>A small drawing of the state with the place in it: plain equirectangular, scaled by the cosine of the middle latitude.</summary>
/// <param name="Land">Path of the state.</param>
/// <param name="Here">Path of the place or of its county; empty when no boundary is known.</param>
/// <param name="Ring">Middle of a shape too small to be seen by itself, to draw a ring around.</param>
/// <param name="Dot">Position of the place's point, when it has no boundary of its own.</param>
internal sealed record LocatorView(int Width, int Height, string Land, string Here, (double X, double Y)? Dot, (double X, double Y)? Ring)
{
    private const double Side = 240;

    private const double Small = 22;

    public static LocatorView? Draw(Government place, DivisionIndex index)
    {
        if (!index.TryOutline(place.StateGovernment.Id, out var state))
            return null;
        var frame = Frame.Of(state);
        var own = place != place.StateGovernment && index.TryOutline(place.Id, out var outline) ? outline : null;
        var shape = own ?? (place.Counties.Count > 0 && place != place.StateGovernment && index.TryOutline(place.Counties[0].Id, out var county) ? county : null);
        var dot = own is null && place.Point is { } point && place != place.StateGovernment ? frame.Place(point.Lng, point.Lat) : ((double, double)?)null;
        return new LocatorView(frame.Width, frame.Height, frame.Path(state, 1.2), shape is null ? "" : frame.Path(shape, .6), dot, shape is null ? null : frame.SmallMiddle(shape));
    }

    private sealed record Frame(double West, double North, double ScaleX, double ScaleY, int Width, int Height)
    {
        public static Frame Of(Outline outline)
        {
            // Alaska reaches over the 180th meridian: what lies west of it is drawn as if it went on.
            var (west, east, south, north) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
            foreach (var polygon in outline.Polygons)
            {
                foreach (var point in polygon.Outer.Points)
                {
                    var (lng, lat) = Degrees(point);
                    (west, east, south, north) = (Math.Min(west, lng), Math.Max(east, lng), Math.Min(south, lat), Math.Max(north, lat));
                }
            }

            var squeeze = Math.Cos((south + north) / 2 * Math.PI / 180);
            var scale = Side / Math.Max((east - west) * squeeze, north - south);
            return new Frame(west, north, scale * squeeze, scale, (int)Math.Ceiling((east - west) * scale * squeeze) + 4, (int)Math.Ceiling((north - south) * scale) + 4);
        }

        public (double X, double Y) Place(double lng, double lat) => (2 + ((Wrap(lng) - West) * ScaleX), 2 + ((North - lat) * ScaleY));

        public (double X, double Y)? SmallMiddle(Outline outline)
        {
            var (south, north) = (outline.SouthWest.ToDegrees(), outline.NorthEast.ToDegrees());
            var (a, b) = (Place(south.Lng, south.Lat), Place(north.Lng, north.Lat));
            return Math.Abs(b.X - a.X) > Small || Math.Abs(b.Y - a.Y) > Small ? null : ((a.X + b.X) / 2, (a.Y + b.Y) / 2);
        }

        public string Path(Outline outline, double step)
        {
            var path = new StringBuilder();
            foreach (var polygon in outline.Polygons)
                Ring(path, polygon.Outer.Points, step);
            return path.ToString();
        }

        private void Ring(StringBuilder path, ReadOnlySpan<PointE7> points, double step)
        {
            var kept = new List<(double X, double Y)>();
            foreach (var point in points)
            {
                var (lng, lat) = Degrees(point);
                var at = Place(lng, lat);
                if (kept.Count == 0 || Math.Abs(at.X - kept[^1].X) + Math.Abs(at.Y - kept[^1].Y) >= step)
                    kept.Add(at);
            }

            if (kept.Count < 4)
                return;
            for (var i = 0; i < kept.Count; i++)
                path.Append(i == 0 ? 'M' : 'L').Append(kept[i].X.ToString("0.#", CultureInfo.InvariantCulture)).Append(' ').Append(kept[i].Y.ToString("0.#", CultureInfo.InvariantCulture));
            path.Append('Z');
        }

        private static (double Lng, double Lat) Degrees(PointE7 point)
        {
            var degrees = point.ToDegrees();
            return (Wrap(degrees.Lng), degrees.Lat);
        }

        private static double Wrap(double lng) => lng > 0 ? lng - 360 : lng;
    }
}
