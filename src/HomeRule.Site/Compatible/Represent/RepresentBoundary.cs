using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Compatible.Represent;

/// <summary><c>/boundaries/{set}/{slug}/</c>.</summary>
internal static class RepresentBoundary
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/boundaries/{set}/{slug}", (string set, string slug, HttpContext http) => Answer(set, slug, http));

    private static IResult Answer(string set, string slug, HttpContext http)
    {
        if (!RepresentAsk.Read(http).TryGet(out var ask, out var problem))
            return RepresentAsk.Refuse(problem);
        if (!ask.Ask.Edition.Represent.TryGet(set, out var within) || !within.TryGet(slug, out var item))
            return RepresentAsk.Refuse(404, "No boundary has this address; /boundaries/ lists them.");
        return CompatibleJson.Of(ask.Ask, aboutPoint: false, json =>
        {
            var outline = ask.Ask.Edition.Snapshot.Index.OutlineOf(item.Line.Ordinal);
            json.WriteStartObject();
            json.WriteStartObject("related");
            json.WriteString("boundary_set_url", $"/boundary-sets/{set}/");
            json.WriteString("shape_url", item.Url + "shape");
            json.WriteString("simple_shape_url", item.Url + "simple_shape");
            json.WriteString("centroid_url", item.Url + "centroid");
            json.WriteString("boundaries_url", $"/boundaries/{set}/");
            json.WriteEndObject();
            json.WriteString("boundary_set_name", item.Set.Member);
            json.WriteString("name", item.Name);
            json.WriteStartObject("metadata");
            json.WriteString("ocd_id", item.Line.Division.Id.Value);
            if (item.Line.Division.Geoid is { } geoid)
                json.WriteString("geoid", geoid);
            if (item.Line.Division.State.Length > 0)
                json.WriteString("state", item.Line.Division.State);
            json.WriteBoolean("in_force", item.Line.Boundary.IsInForce(ask.Ask.Today));
            json.WriteEndObject();
            json.WriteString("external_id", item.ExternalId);
            RepresentJson.WriteExtent(json, (outline.SouthWest, outline.NorthEast));
            json.WritePropertyName("centroid");
            RepresentJson.WritePoint(json, OutlineCentre.Of(outline));
            RepresentJson.WriteDay(json, "start_date", item.Line.Boundary.ValidFrom);
            RepresentJson.WriteDay(json, "end_date", item.Line.Boundary.ValidTo);
            json.WriteEndObject();
        }, ask.Pretty);
    }
}
