using System.Globalization;
using HomeRule.Site.Boundaries;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary><c>/code/{scheme}/{code}</c> leads to the area: <c>/code/geoid/08077</c>, <c>/code/ocd/ocd-division/country:us/state:co</c>.</summary>
internal static class MapItCode
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/code/{scheme}/{**code}", (string scheme, string code, HttpContext http) => Answer(scheme, code, http));

    private static IResult Answer(string scheme, string code, HttpContext http)
    {
        if (!MapItAsk.Read(http).TryGet(out var ask, out var problem))
            return MapItAsk.Refuse(problem);
        if (MapItAsk.WithoutFormat(code) is not { } text)
            return MapItAsk.NoPages();
        var plain = text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        Func<Area, bool> has;
        switch (scheme)
        {
            case "geoid":
                has = a => a.Division.Geoid == plain;
                break;
            case "ocd":
                has = a => a.Division.Id.Value == plain || a.Division.SameAs.Any(s => s.Value == plain);
                break;
            default:
                return MapItAsk.Refuse(404, "Codes here are geoid and ocd.");
        }

        var found = ask.Ask.Edition.MapIt.All.Where(a => ask.Types.Contains(a.Layer) && has(a)).Take(2).ToList();
        if (found.Count == 0)
            return MapItAsk.Refuse(404, "No areas were found that matched this code.");
        if (found.Count > 1)
            return MapItAsk.Refuse(400, "There were multiple areas that matched this code; add type= or use the ocd code.");
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.CacheControl = "public, max-age=300";
        var number = ask.Ask.Edition.MapIt.NumberOf(found[0]).ToString(CultureInfo.InvariantCulture);
        return TypedResults.Redirect($"/area/{number}{(text == code ? "" : ".json")}");
    }
}
