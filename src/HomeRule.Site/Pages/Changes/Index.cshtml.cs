using HomeRule.Answers.Changes;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Site.Listings;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Changes;

internal sealed class IndexModel : SitePage
{
    private const int PerPage = 50;

    public ChangeList List { get; private set; } = null!;

    public ChangeQuery Query { get; private set; } = null!;

    public IReadOnlyList<Government> States => Book.Places.States;

    public IReadOnlyList<PlaySummary> Plays { get; private set; } = [];

    public int LastPage => Math.Max(1, (List.Total + PerPage - 1) / PerPage);

    public string Feed => Links.ChangesFeed + ChangeAsk.Query(Query, Query.Place, Query.Kind);

    public string Api => "/api/v1/changes" + ChangeAsk.Query(Query, Query.Place, Query.Kind);

    public IActionResult OnGet()
    {
        if (!ChangeAsk.Read(Book, Asked, Visit.Today).TryGet(out var query, out var problem)
            || !ChangeAsk.Page(Asked("page")).TryGet(out var page, out problem)
            || !Book.Changes(query with { Page = page, PerPage = PerPage }, Language).TryGet(out var list, out problem))
            return Refuse(problem);
        (Query, List) = (query with { Page = page }, list);
        Plays = Book.Plays(Visit.Today, Language).Plays;
        return Page();
    }

    /// <summary>The same question with another kind, from its first page.</summary>
    public string With(ChangeKind? kind) => Links.Changes + ChangeAsk.Query(Query, Query.Place, kind);

    public string At(int page) => Links.Changes + ChangeAsk.Query(Query, Query.Place, Query.Kind, page);
}
