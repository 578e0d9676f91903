using HomeRule.Answers;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Site.Api;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HomeRule.Site.Pages;

/// <summary>What every page shares: the visit, the answers, strict reading of the query, and how to say no.</summary>
internal abstract class SitePage : PageModel
{
    /// <summary>Where the problem page finds what went wrong.</summary>
    public static readonly object ProblemKey = new();

    private const int MaxAsked = 200;

    public Visit Visit => Visit.Of(HttpContext);

    public Language Language => Visit.Language;

    protected AnswerBook Book => Visit.Edition.Book;

    protected SiteLinks Links => Visit.Links;

    /// <summary>A parameter of the query, trimmed; null when it is missing, empty or not readable text.</summary>
    protected string? Asked(string name)
    {
        var values = Request.Query[name];
        if (values.Count == 0 || values[0] is not { } text)
            return null;
        text = text.Trim();
        return text.Length is 0 or > MaxAsked || text.Any(static c => char.IsControl(c) || c is '\uFFFD' or '\uFFFE') ? null : text.Normalize();
    }

    /// <summary>The day asked for, or today; false when <c>as_of</c> is not a day.</summary>
    protected bool TryAsOf(out DateOnly asOf) => TryDay("as_of", Visit.Today, out asOf);

    /// <summary>The day of a parameter, or <paramref name="usual"/> where it was left out; false when it is not a day.</summary>
    protected bool TryDay(string name, DateOnly usual, out DateOnly day)
    {
        day = usual;
        var text = Request.Query[name];
        return text.Count == 0 || (text.Count == 1 && Ask.TryDay(text[0] ?? "", out day));
    }

    protected StatusCodeResult Refuse(Problem problem)
    {
        HttpContext.Items[ProblemKey] = problem;
        return StatusCode(problem.Code == "office.elsewhere" || problem.Code.EndsWith(".unknown", StringComparison.Ordinal) ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest);
    }

    protected StatusCodeResult RefuseDate(string field = "as_of") =>
        Refuse(new Problem("date.malformed", Visit.Words["Problem.Date"]) { Field = field });

    protected StatusCodeResult RefusePlace(string text) => Refuse(new Problem("place.unknown", Visit.Words.Format("Problem.Place", text))
    {
        Suggestions = [.. Book.Places.Search(AsName(text), 6).Select(hit => hit.Place.Slug)],
    });

    /// <summary>A slug as somebody would type it: <c>co/fort-collins</c> → "fort collins, co".</summary>
    private static string AsName(string slug)
    {
        var slash = slug.IndexOf('/', StringComparison.Ordinal);
        var name = slash < 0 ? slug : $"{slug[(slash + 1)..]}, {slug[..slash]}";
        return name.Replace('-', ' ');
    }

    public static string NameOf(Government place) => PlaceDirectory.FullName(place);
}
