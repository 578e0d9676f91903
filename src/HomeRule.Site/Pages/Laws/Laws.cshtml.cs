using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Laws;

/// <summary>State laws: a table of all states, or the laws of one in full.</summary>
internal sealed class LawsModel : SitePage
{
    public LawList List { get; private set; } = null!;

    public Government? State { get; private set; }

    public IReadOnlyList<StateLawAnswer> Acting => [.. List.Laws.Where(l => l.Law.Kind != LawKind.None)];

    public IReadOnlyList<StateLawAnswer> NoneFound => [.. List.Laws.Where(l => l.Law.Kind == LawKind.None)];

    public IReadOnlyList<(string Name, string Href)> Trail => [(Visit.Words["Nav.Laws"], Links.Laws)];

    public IActionResult OnGet(string? state)
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (state is not null)
        {
            if (!Book.Places.TryGetSlug(state, out var found) || found != found.StateGovernment)
                return RefusePlace(state);
            if (state != found.Slug)
                return RedirectPermanent(Links.LawsOf(found.Slug));
            State = found;
        }

        if (!Book.Laws(State?.State, asOf, Language).TryGet(out var list, out var problem))
            return Refuse(problem);
        List = list;
        return Page();
    }
}
