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

    /// <summary>Plays that somebody may have meant, with their addresses: those of drafts where one was asked for.</summary>
    public IReadOnlyList<(Answers.Text Title, string Href)> Plays { get; private set; } = [];

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
        if (Problem is { Code: "play.unknown", Suggestions.Count: > 0 } unknown)
            Plays = [.. Book.Plays(Visit.Today, Language).Plays.Where(p => unknown.Suggestions.Contains(p.Id)).Select(p => (p.Title, AddressOf(p.Id)))];
    }

    /// <summary>The address that was asked for with another play; the play's page where it was none of a draft.</summary>
    private string AddressOf(string play)
    {
        var asked = HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        var at = asked.IndexOf("/draft/", StringComparison.Ordinal);
        return at > 0 && asked.IndexOf("/us/", StringComparison.Ordinal) is >= 0 and var us ? Links.Draft(asked[(us + "/us/".Length)..at], play) : Links.Play(play);
    }
}
