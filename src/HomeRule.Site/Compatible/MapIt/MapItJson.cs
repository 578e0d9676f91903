using System.Globalization;
using System.Text.Json;
using HomeRule.Answers.Locating;
using HomeRule.Site.Boundaries;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary>The object of an area, and objects of areas keyed by number.</summary>
internal static class MapItJson
{
    private const int AreasAtOnce = 200;

    public static void Write(Utf8JsonWriter json, CompatibleAsk ask, Area area, LocatedLine line)
    {
        var areas = ask.Edition.MapIt;
        var type = MapItType.Of(area.Layer);
        var (low, high) = areas.Of(line, ask.Today);
        json.WriteStartObject();
        json.WriteNumber("id", areas.NumberOf(area));
        json.WriteString("name", area.Division.Name);
        if (areas.ParentOf(area) is { } parent)
            json.WriteNumber("parent_area", parent);
        else
            json.WriteNull("parent_area");
        json.WriteString("type", type.Code);
        json.WriteString("type_name", type.Name);
        json.WriteString("country", "US");
        json.WriteString("country_name", "United States");
        json.WriteNumber("generation_low", low.Number);
        json.WriteNumber("generation_high", high.Number);
        json.WriteStartObject("codes");
        json.WriteString("ocd", area.Division.Id.Value);
        if (area.Division.Geoid is { } geoid)
            json.WriteString("geoid", geoid);
        json.WriteEndObject();
        json.WriteStartObject("all_names");
        json.WriteEndObject();
        json.WriteBoolean("in_force", line.Boundary.IsInForce(ask.Today));
        if (line.Boundary.Set.Length > 0)
            json.WriteString("boundary_set", line.Boundary.Set);
        json.WriteEndObject();
    }

    /// <summary>Areas in the order given, each once.</summary>
    public static CompatibleJson Object(CompatibleAsk ask, bool aboutPoint, IEnumerable<(Area Area, LocatedLine Line)> areas) => new(ask, aboutPoint, async (json, flush) =>
    {
        var seen = new HashSet<Area>();
        json.WriteStartObject();
        foreach (var (area, line) in areas)
        {
            if (!seen.Add(area))
                continue;
            json.WritePropertyName(ask.Edition.MapIt.NumberOf(area).ToString(CultureInfo.InvariantCulture));
            Write(json, ask, area, line);
            if (seen.Count % AreasAtOnce == 0)
                await flush();
        }

        json.WriteEndObject();
    });
}
