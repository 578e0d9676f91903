using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HomeRule.Site.Pages.Search;

/// <summary>One clear match goes to its page; anything else is shown and never guessed.</summary>
internal sealed class IndexModel : SitePage
{
    public string? Query { get; private set; }

    public IReadOnlyList<Government> Hits { get; private set; } = [];

    public Problem? Problem { get; private set; }

    /// <summary>A town that the atlas does not know, in a state that it does.</summary>
    public Government? Unlisted { get; private set; }

    /// <summary>What shares ground with the ZIP code that was asked for.</summary>
    public CandidateList? Candidates { get; private set; }

    /// <summary>Play whose draft is wanted for the place; null for the page of the place.</summary>
    public string? Draft { get; private set; }

    /// <summary>Where a hit leads.</summary>
    public string To(Government place) => Draft is null ? Links.Place(place.Slug) : Links.Draft(place.Slug, Draft);

    public IActionResult OnGet()
    {
        Draft = Asked("draft") is { } play && Book.DraftPlays.Contains(play) ? play : null;
        Query = Asked("q");
        if (Query is null)
        {
            var typed = Request.Query["q"].ToString().Trim();
            if (typed.Length > PlaceDirectory.MaxQueryLength)
                Problem = Book.Places.Resolve(typed).Problem;
            return Page();
        }

        if (ZipAreas.TryRead(Query, out _))
            return Zip(Query);
        if (Book.Places.Resolve(Query).TryGet(out var place, out var problem))
            return Redirect(To(place));
        Problem = problem;
        if (Book.Places.ResolveOrUnlisted(Query) is { IsOk: true } unlisted)
            Unlisted = unlisted.Value;
        Hits = [.. Book.Places.Search(Query, 20).Select(hit => hit.Place)];
        return Page();
    }

    /// <summary>Five digits in the search are a ZIP code; that they are the Census code of a county too is said beside it.</summary>
    private PageResult Zip(string query)
    {
        if (Book.Candidates(query, Visit.Today, Language).TryGet(out var candidates, out var problem))
            Candidates = candidates;
        else
            Problem = problem;
        if (Book.Places.Resolve(query) is { IsOk: true } place)
            Hits = [place.Value];
        return Page();
    }
}
