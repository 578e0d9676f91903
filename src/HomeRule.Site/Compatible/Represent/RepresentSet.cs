using System.Globalization;

namespace HomeRule.Site.Compatible.Represent;

/// <summary><c>/boundary-sets/{slug}/</c>.</summary>
internal static class RepresentSet
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/boundary-sets/{slug}", (string slug, HttpContext http) => Answer(slug, http));

    private static IResult Answer(string slug, HttpContext http)
    {
        if (!RepresentAsk.Read(http).TryGet(out var ask, out var problem))
            return RepresentAsk.Refuse(problem);
        if (!ask.Ask.Edition.Represent.TryGet(slug, out var set))
            return RepresentAsk.Refuse(404, "No boundary set has this slug; /boundary-sets/ lists them.");
        return CompatibleJson.Of(ask.Ask, aboutPoint: false, json =>
        {
            var from = set.Card?.Provenance;
            json.WriteStartObject();
            json.WriteStartObject("related");
            json.WriteString("boundaries_url", $"/boundaries/{set.Slug}/");
            json.WriteEndObject();
            json.WriteString("name_plural", set.Name);
            json.WriteString("name_singular", set.Member);
            json.WriteString("authority", from?.Authority ?? "");
            json.WriteString("domain", set.Card?.Domain ?? "United States");
            json.WriteString("source_url", from?.SourceUrl ?? "");
            json.WriteString("notes", from is null ? "This edition does not name the map that these lines come from." : from.Note?.En ?? "");
            json.WriteString("licence_url", "");
            json.WriteString("last_updated", (from?.Retrieved ?? ask.Ask.Edition.Snapshot.Info.Edition).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            RepresentJson.WriteExtent(json, set.Extent(ask.Ask.Edition.Snapshot.Index));
            json.WriteStartObject("extra");
            json.WriteString("licence", from?.Licence ?? "");
            json.WriteString("id_scheme", from?.IdScheme ?? "");
            json.WriteEndObject();
            RepresentJson.WriteDay(json, "start_date", from?.ValidFrom.First);
            RepresentJson.WriteDay(json, "end_date", from?.ValidTo?.Last);
            json.WriteEndObject();
        }, ask.Pretty);
    }
}
