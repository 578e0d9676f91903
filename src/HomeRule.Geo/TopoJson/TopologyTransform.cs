using System.Text.Json;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.TopoJson;

/// <summary>position = quantized × scale + translate, longitude first.</summary>
internal sealed record TopologyTransform(double ScaleX, double ScaleY, double TranslateX, double TranslateY)
{
    /// <summary>Whether two points lie at most one step of the grid apart; one unit of rounding is allowed.</summary>
    internal bool IsOneStep(PointE7 a, PointE7 b) =>
        Math.Abs((double)a.Lng - b.Lng) <= (ScaleX * PointE7.UnitsPerDegree) + 1 && Math.Abs((double)a.Lat - b.Lat) <= (ScaleY * PointE7.UnitsPerDegree) + 1;

    internal static TopologyTransform? From(JsonElement root)
    {
        if (!root.TryGetProperty("transform", out var transform) || transform.ValueKind == JsonValueKind.Null)
            return null;
        if (transform.ValueKind != JsonValueKind.Object)
            throw Fault();
        var (scaleX, scaleY) = Pair(transform, "scale");
        var (translateX, translateY) = Pair(transform, "translate");
        if (scaleX <= 0 || scaleY <= 0)
            throw Fault();
        return new TopologyTransform(scaleX, scaleY, translateX, translateY);
    }

    private static (double X, double Y) Pair(JsonElement transform, string member)
    {
        if (!transform.TryGetProperty(member, out var pair) || pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() != 2)
            throw Fault();
        return (Finite(pair[0]), Finite(pair[1]));
    }

    private static double Finite(JsonElement number) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw Fault();

    private static TopologyFault Fault() =>
        new("topojson.transform", "The \"transform\" of the TopoJSON file must have two finite numbers each in \"scale\" (above 0) and \"translate\".");
}
