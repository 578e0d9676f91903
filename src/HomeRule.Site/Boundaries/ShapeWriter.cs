using System.Buffers;
using System.Buffers.Text;
using System.IO.Pipelines;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Boundaries;

/// <summary>
/// Writes areas straight into a response, some thousand points at a time: longitude first, shells counter-clockwise and holes clockwise (RFC 7946), each
/// coordinate with as many decimals as it has. An area on both sides of the 180th meridian stays in its two parts. Not thread-safe.
/// </summary>
internal sealed class ShapeWriter(PipeWriter output, ShapeFormat format, CancellationToken stop)
{
    private const int PointsAtOnce = 2000;
    private const int MostBytesPerPoint = 32;

    /// <param name="outline">At least one polygon.</param>
    /// <param name="alwaysMany">A single polygon too is written as a multi-polygon.</param>
    public async Task WriteAsync(Outline outline, bool alwaysMany)
    {
        var many = alwaysMany || outline.Polygons.Count > 1;
        output.Write((format, many) switch
        {
            (ShapeFormat.GeoJson, true) => "{\"type\":\"MultiPolygon\",\"coordinates\":["u8,
            (ShapeFormat.GeoJson, _) => "{\"type\":\"Polygon\",\"coordinates\":"u8,
            (ShapeFormat.Wkt, true) => "MULTIPOLYGON ("u8,
            (ShapeFormat.Wkt, _) => "POLYGON "u8,
            (_, true) => "<MultiGeometry>"u8,
            _ => ""u8,
        });
        for (var i = 0; i < outline.Polygons.Count; i++)
        {
            if (i > 0 && format != ShapeFormat.Kml)
                output.Write(","u8);
            await WriteAsync(outline.Polygons[i]);
        }

        output.Write((format, many) switch
        {
            (ShapeFormat.GeoJson, true) => "]}"u8,
            (ShapeFormat.GeoJson, _) => "}"u8,
            (ShapeFormat.Wkt, true) => ")"u8,
            (ShapeFormat.Kml, true) => "</MultiGeometry>"u8,
            _ => ""u8,
        });
    }

    private async Task WriteAsync(BoundaryPolygon polygon)
    {
        output.Write(format switch { ShapeFormat.GeoJson => "["u8, ShapeFormat.Wkt => "("u8, _ => "<Polygon><outerBoundaryIs>"u8 });
        await WriteAsync(polygon.Outer, counterClockwise: true);
        if (format == ShapeFormat.Kml)
            output.Write("</outerBoundaryIs>"u8);
        foreach (var hole in polygon.Holes)
        {
            output.Write(format == ShapeFormat.Kml ? "<innerBoundaryIs>"u8 : ","u8);
            await WriteAsync(hole, counterClockwise: false);
            if (format == ShapeFormat.Kml)
                output.Write("</innerBoundaryIs>"u8);
        }

        output.Write(format switch { ShapeFormat.GeoJson => "]"u8, ShapeFormat.Wkt => ")"u8, _ => "</Polygon>"u8 });
    }

    private async Task WriteAsync(Ring ring, bool counterClockwise)
    {
        output.Write(format switch { ShapeFormat.GeoJson => "["u8, ShapeFormat.Wkt => "("u8, _ => "<LinearRing><coordinates>"u8 });
        var backwards = ring.SignedDoubleArea > 0 != counterClockwise;
        var length = ring.Points.Length;
        for (var start = 0; start < length; start += PointsAtOnce)
        {
            WritePoints(ring, start, Math.Min(PointsAtOnce, length - start), backwards);
            await output.FlushAsync(stop);
        }

        output.Write(format switch { ShapeFormat.GeoJson => "]"u8, ShapeFormat.Wkt => ")"u8, _ => "</coordinates></LinearRing>"u8 });
    }

    private void WritePoints(Ring ring, int start, int count, bool backwards)
    {
        var points = ring.Points;
        var room = output.GetSpan(count * MostBytesPerPoint);
        var at = 0;
        for (var i = start; i < start + count; i++)
        {
            var point = points[backwards ? points.Length - 1 - i : i];
            if (i > 0)
                room[at++] = format == ShapeFormat.Kml ? (byte)' ' : (byte)',';
            if (format == ShapeFormat.GeoJson)
                room[at++] = (byte)'[';
            at += Write(point.Lng, room[at..]);
            room[at++] = format == ShapeFormat.Wkt ? (byte)' ' : (byte)',';
            at += Write(point.Lat, room[at..]);
            if (format == ShapeFormat.GeoJson)
                room[at++] = (byte)']';
        }

        output.Advance(at);
    }

    /// <summary>A number of 1e-7 degrees as degrees, without zeros at its end: <c>-104.9903</c>.</summary>
    /// <returns>Bytes written, at most 12.</returns>
    public static int Write(int value, Span<byte> room)
    {
        var at = 0;
        if (value < 0)
            room[at++] = (byte)'-';
        var units = (uint)Math.Abs((long)value);
        Utf8Formatter.TryFormat(units / PointE7.UnitsPerDegree, room[at..], out var digits);
        at += digits;
        var rest = units % PointE7.UnitsPerDegree;
        if (rest == 0)
            return at;
        room[at++] = (byte)'.';
        for (var scale = (uint)PointE7.UnitsPerDegree / 10; rest > 0; scale /= 10)
        {
            room[at++] = (byte)('0' + (rest / scale));
            rest %= scale;
        }

        return at;
    }
}
