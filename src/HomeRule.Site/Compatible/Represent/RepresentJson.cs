using System.Globalization;
using System.Text.Json;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Compatible.Represent;

/// <summary>Pieces that several answers share.</summary>
internal static class RepresentJson
{
    public static void WriteRow(Utf8JsonWriter json, RepresentItem item)
    {
        json.WriteStartObject();
        json.WriteString("url", item.Url);
        json.WriteString("name", item.Name);
        json.WriteString("boundary_set_name", item.Set.Member);
        json.WriteString("external_id", item.ExternalId);
        json.WriteStartObject("related");
        json.WriteString("boundary_set_url", $"/boundary-sets/{item.Set.Slug}/");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteExtent(Utf8JsonWriter json, (PointE7 SouthWest, PointE7 NorthEast) box)
    {
        var (low, high) = (box.SouthWest.ToDegrees(), box.NorthEast.ToDegrees());
        json.WriteStartArray("extent");
        json.WriteNumberValue(low.Lng);
        json.WriteNumberValue(low.Lat);
        json.WriteNumberValue(high.Lng);
        json.WriteNumberValue(high.Lat);
        json.WriteEndArray();
    }

    public static void WritePoint(Utf8JsonWriter json, PointE7 point)
    {
        var at = point.ToDegrees();
        json.WriteStartObject();
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(at.Lng);
        json.WriteNumberValue(at.Lat);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
            json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else
            json.WriteNull(name);
    }
}
