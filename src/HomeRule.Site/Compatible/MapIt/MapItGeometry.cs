using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary><c>/area/{id}/geometry</c>: number of parts, box and centre.</summary>
internal static class MapItGeometry
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Compatible("/area/{id}/geometry", (string id, HttpContext http) => Answer(id, http));
        routes.Compatible("/area/{id}/geometry.json", (string id, HttpContext http) => Answer(id, http));
    }

    private static IResult Answer(string id, HttpContext http)
    {
        if (!MapItAsk.Read(http).TryGet(out var ask, out var problem) || !ask.Find(id).TryGet(out var found, out problem))
            return MapItAsk.Refuse(problem);
        return CompatibleJson.Of(ask.Ask, aboutPoint: false, json =>
        {
            var outline = ask.Ask.Edition.Snapshot.Index.OutlineOf(found.Line.Ordinal);
            var (low, high, centre) = (outline.SouthWest.ToDegrees(), outline.NorthEast.ToDegrees(), OutlineCentre.Of(outline).ToDegrees());
            json.WriteStartObject();
            json.WriteNumber("parts", outline.Polygons.Count);
            json.WriteNumber("min_lon", low.Lng);
            json.WriteNumber("min_lat", low.Lat);
            json.WriteNumber("max_lon", high.Lng);
            json.WriteNumber("max_lat", high.Lat);
            json.WriteNumber("centre_lon", centre.Lng);
            json.WriteNumber("centre_lat", centre.Lat);
            json.WriteEndObject();
        });
    }
}
