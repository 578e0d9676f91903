namespace HomeRule.Site.Compatible.Represent;

/// <summary><c>/boundaries/</c> and <c>/boundaries/{set}/</c>.</summary>
internal static class RepresentBoundaries
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Compatible("/boundaries", (HttpContext http) => Answer(null, http));
        routes.Compatible("/boundaries/{set}", (string set, HttpContext http) => Answer(set, http));
    }

    private static IResult Answer(string? set, HttpContext http)
    {
        if (!RepresentAsk.Read(http).TryGet(out var ask, out var problem)
            || !RepresentPage.Read(ask.Ask).TryGet(out var page, out problem)
            || !RepresentFilter.Read(ask, set).TryGet(out var found, out problem))
            return RepresentAsk.Refuse(problem);
        return CompatibleJson.Of(ask.Ask, found.AboutPoint, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("objects");
            foreach (var item in found.Items.Skip(page.Offset).Take(page.Limit))
                RepresentJson.WriteRow(json, item);
            json.WriteEndArray();
            page.WriteMeta(json, http.Request, found.Items.Count, found.Items.Count is 0 or > RepresentShapes.MostRows ? null : () =>
            {
                var (path, query) = (http.Request.Path.Value!.TrimEnd('/'), http.Request.QueryString.Value);
                json.WriteString("shapes_url", $"{path}/shape{query}");
                json.WriteString("simple_shapes_url", $"{path}/simple_shape{query}");
                json.WriteString("centroids_url", $"{path}/centroid{query}");
            });
            json.WriteEndObject();
        }, ask.Pretty);
    }
}
