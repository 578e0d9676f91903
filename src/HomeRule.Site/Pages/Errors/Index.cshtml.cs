using System.Globalization;
using HomeRule.Answers.Places;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Errors;

/// <summary>What happened and what to do, with the search box. Reached only through the error handlers.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class IndexModel : SitePage
{
    public int Code { get; private set; }

    public Civics.Problem? Problem { get; private set; }

    public IReadOnlyList<Government> Suggestions { get; private set; } = [];

    /// <summary>The part of the keys of its texts: <c>404</c>, <c>400</c> or <c>500</c>.</summary>
    public string Key => Code is 404 ? "404" : Code >= 500 ? "500" : "400";

    public void OnGet() => Show();

    public void OnPost() => Show();

    // From the route by hand: binding would read the form again, which may be what went wrong.
    private void Show()
    {
        Code = int.TryParse(RouteData.Values["code"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code is >= 400 and < 600 ? code : 404;
        Response.StatusCode = Code;
        Problem = HttpContext.Items[ProblemKey] as Civics.Problem;
        Suggestions = [.. (Problem?.Suggestions ?? []).Select(slug => Book.Places.TryGetSlug(slug, out var place) ? place : null).OfType<Government>()];
    }
}
