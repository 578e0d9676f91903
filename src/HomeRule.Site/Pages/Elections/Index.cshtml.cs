using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Elections;

internal sealed class IndexModel : SitePage
{
    public WindowList List { get; private set; } = null!;

    /// <summary>What opens or closes within a year, soonest first.</summary>
    public IReadOnlyList<FilingRow> Filing { get; private set; } = [];

    public Government? State { get; private set; }

    public IReadOnlyList<Government> States => Book.Places.States;

    public IActionResult OnGet()
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        State = Asked("state") is { } code && Book.Places.TryGetSlug(code, out var found) ? found.StateGovernment : null;
        if (!Book.Windows(State?.State, asOf, Language).TryGet(out var list, out Problem problem))
            return Refuse(problem);
        List = list;
        Filing = FilingRow.Of(list.Filing, asOf);
        return Page();
    }
}
