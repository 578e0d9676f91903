using HomeRule.Answers.Places;
using HomeRule.Documents.Briefs;
using HomeRule.Site.Cards;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Briefs;

/// <summary>Two sides to print of a state, a county or a place.</summary>
internal sealed class IndexModel(CardStudio studio) : SitePage
{
    public Brief Brief { get; private set; } = null!;

    public Government Place { get; private set; } = null!;

    public IActionResult OnGet(string state, string? place)
    {
        var slug = place is null ? state : $"{state}/{place}";
        if (!Book.Places.TryGetSlug(slug, out var found))
            return RefusePlace(slug);
        if (slug != found.Slug)
            return RedirectPermanent(Links.Brief(found.Slug) + Visit.Query);
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        Place = found;
        Brief = studio.Brief(found, Book, Visit.Edition.Snapshot, asOf, Language, PublicOrigin.Of(HttpContext) + Links.Place(found.Slug));
        return Page();
    }
}
