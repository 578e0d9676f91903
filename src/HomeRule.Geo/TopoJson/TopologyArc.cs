using System.Text.Json;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.TopoJson;

/// <summary>Decodes one arc onto the integer plane. Shared lines stay shared: an arc is decoded once, for every area that uses it.</summary>
internal static class TopologyArc
{
    // Beyond this a double no longer holds every whole number.
    private const long LargestQuantized = 1L << 53;

    internal static PointE7[] Decode(JsonElement arc, TopologyTransform? transform, int index)
    {
        if (arc.ValueKind != JsonValueKind.Array || arc.GetArrayLength() < 2)
            throw new TopologyFault("topojson.coordinate", $"Arc {index} has fewer than two positions; the file is damaged.");
        var points = new PointE7[arc.GetArrayLength()];
        long x = 0, y = 0;
        var at = 0;
        foreach (var position in arc.EnumerateArray())
        {
            if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() < 2)
                throw new TopologyFault("topojson.coordinate", $"Position {at} of arc {index} is not a pair of longitude and latitude.");
            double lng, lat;
            if (transform is null)
            {
                lng = Number(position[0], index);
                lat = Number(position[1], index);
            }
            else
            {
                x = Add(x, position[0], index);
                y = Add(y, position[1], index);
                lng = (x * transform.ScaleX) + transform.TranslateX;
                lat = (y * transform.ScaleY) + transform.TranslateY;
            }

            if (!PointE7.TryFromDegrees(lng, lat, out points[at]))
            {
                throw transform is null && double.IsInteger(lng) && double.IsInteger(lat)
                    ? new TopologyFault("topojson.transform", $"Arc {index} leaves the range of longitude and latitude, and there is no \"transform\"; the file looks quantized. Add its transform.")
                    : new TopologyFault("topojson.coordinate", $"Arc {index} leaves the range of longitude and latitude; give unprojected degrees, longitude first.");
            }

            at++;
        }

        return points;
    }

    private static long Add(long sum, JsonElement delta, int index)
    {
        if (delta.ValueKind != JsonValueKind.Number)
            throw NotANumber(index);
        if (!delta.TryGetInt64(out var step))
        {
            // Some writers put 12.0 for 12.
            if (!delta.TryGetDouble(out var real) || !double.IsInteger(real) || Math.Abs(real) > LargestQuantized)
                throw Overflow(index);
            step = (long)real;
        }

        if (step is > LargestQuantized or < -LargestQuantized || sum + step is > LargestQuantized or < -LargestQuantized)
            throw Overflow(index);
        return sum + step;
    }

    private static double Number(JsonElement number, int index) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw NotANumber(index);

    private static TopologyFault NotANumber(int index) =>
        new("topojson.coordinate", $"Arc {index} holds a coordinate that is not a finite number; the file is damaged.");

    private static TopologyFault Overflow(int index) =>
        new("topojson.overflow", $"The steps of arc {index} are not whole numbers or add up beyond what a quantized file can hold; the file is damaged.");
}
