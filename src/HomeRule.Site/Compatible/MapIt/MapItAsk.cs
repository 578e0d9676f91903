using System.Globalization;
using HomeRule.Answers.Locating;
using HomeRule.Civics;
using HomeRule.Site.Boundaries;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary>What most MapIt addresses take: a format at the end of the path, <c>type</c> and <c>generation</c>.</summary>
internal sealed record MapItAsk(CompatibleAsk Ask, LocateQuestion Question, HashSet<DivisionLayer> Types)
{
    public static Result<MapItAsk> Read(HttpContext http)
    {
        var ask = CompatibleAsk.Of(http);
        if (ask.AsksForScript)
            return new Problem("query.malformed", "JSONP is not offered; every answer carries Access-Control-Allow-Origin: *, so leave callback out.");
        if (!ask.Text("type").TryGet(out var type, out var problem) || !ask.Text("generation").TryGet(out var generation, out problem))
            return problem;
        if (MapItType.Parse(type) is not { } types)
            return new Problem("query.malformed", "Bad type specified; /types lists the codes.");
        var question = ask.Question;
        if (generation is not null)
        {
            var known = ask.Edition.MapIt.Generations.FirstOrDefault(g => g.Name == generation);
            if (known.Name != generation)
                return new Problem("query.malformed", "Bad generation specified; /generations lists them.");
            question = question with { Day = known.Day, Strict = true };
        }

        return new MapItAsk(ask, question, types);
    }

    public static IResult Refuse(int status, string message) => new CompatibleRefusal(CompatibleSystem.MapIt, status, message);

    public static IResult Refuse(Problem problem) => Refuse(problem.Code.EndsWith(".unknown", StringComparison.Ordinal) ? 404 : 400, problem.Message);

    /// <summary>Takes <c>.json</c> off the end of the last part of a path; null when it asks for a page, which there is none of.</summary>
    public static string? WithoutFormat(string text)
    {
        if (text.EndsWith(".html", StringComparison.Ordinal))
            return null;
        return text.EndsWith(".json", StringComparison.Ordinal) ? text[..^".json".Length] : text;
    }

    public static IResult NoPages() => Refuse(404, "There are no HTML pages at this address; leave .html out for JSON.");

    /// <summary>The line of an area that the question asks about; null when it has none then.</summary>
    public LocatedLine? LineOf(Area area) => area.Lines.LastOrDefault(l => Ask.Edition.Book.Locator.IsGiven(l, Question));

    /// <summary>An area by number, with the line to show: of the day asked for, or the best there is.</summary>
    public Result<(Area Area, LocatedLine Line)> Find(string number)
    {
        if (number.Length is 0 or > 16 || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return new Problem("area.malformed", "Bad area ID specified");
        if (!Ask.Edition.MapIt.TryGet(id, out var area))
            return new Problem("area.unknown", $"Area {id} not found; numbers of areas come from /point or /code.");
        return LineChoice.Of(area.Lines, Question.Day, Question.Strict, null).Map(line => (area, line));
    }
}
