using HomeRule.Site.Editions;

namespace HomeRule.Site.Hosting;

internal static class Health
{
    public static IResult Answer(CurrentEdition current, HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text($"ok {current.Get().Tag}\n");
    }
}
