using HomeRule.Civics;

namespace HomeRule.Site.Compatible.Represent;

/// <summary>What every Represent address takes.</summary>
internal sealed record RepresentAsk(CompatibleAsk Ask, bool Pretty, string Format)
{
    public static Result<RepresentAsk> Read(HttpContext http)
    {
        var ask = CompatibleAsk.Of(http);
        if (ask.AsksForScript)
            return new Problem("query.malformed", "JSONP is not offered; every answer carries Access-Control-Allow-Origin: *, so leave callback out.");
        if (!ask.Text("pretty").TryGet(out var pretty, out var problem) || !ask.Text("format").TryGet(out var format, out problem))
            return problem;
        return format is null or "json" or "kml" or "wkt"
            ? new RepresentAsk(ask, pretty is not null && pretty != "0", format ?? "json")
            : new Problem("query.malformed", "format is json, and for shapes also kml or wkt.");
    }

    public static IResult Refuse(int status, string message) => new CompatibleRefusal(CompatibleSystem.Represent, status, message);

    public static IResult Refuse(Problem problem) => Refuse(problem.Code.EndsWith(".unknown", StringComparison.Ordinal) ? 404 : 400, problem.Message);
}
