namespace HomeRule.Site.Compatible.Represent;

/// <summary><c>/boundary-sets/</c>, filtered by <c>name</c> and <c>domain</c>.</summary>
internal static class RepresentSetList
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/boundary-sets", (Delegate)Answer);

    private static IResult Answer(HttpContext http)
    {
        if (!RepresentAsk.Read(http).TryGet(out var ask, out var problem)
            || !RepresentPage.Read(ask.Ask).TryGet(out var page, out problem)
            || !ask.Ask.Text("name").TryGet(out var name, out problem)
            || !ask.Ask.Text("domain").TryGet(out var domain, out problem))
            return RepresentAsk.Refuse(problem);
        var sets = ask.Ask.Edition.Represent.All.Where(s => (name is null || s.Name == name) && (domain is null || Domain(s) == domain)).ToList();
        return CompatibleJson.Of(ask.Ask, aboutPoint: false, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("objects");
            foreach (var set in sets.Skip(page.Offset).Take(page.Limit))
            {
                json.WriteStartObject();
                json.WriteString("url", $"/boundary-sets/{set.Slug}/");
                json.WriteStartObject("related");
                json.WriteString("boundaries_url", $"/boundaries/{set.Slug}/");
                json.WriteEndObject();
                json.WriteString("name", set.Name);
                json.WriteString("domain", Domain(set));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            page.WriteMeta(json, http.Request, sets.Count);
            json.WriteEndObject();
        }, ask.Pretty);
    }

    private static string Domain(RepresentBoundarySet set) => set.Card?.Domain ?? "United States";
}
