using HomeRule.Answers.Reports;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Embeds;

/// <summary>A card of a place that other sites may show in a frame: no scripts, no cookies, nothing from elsewhere.</summary>
internal sealed class IndexModel : SitePage
{
    public Report Report { get; private set; } = null!;

    public IActionResult OnGet(string state, string? place)
    {
        var slug = place is null ? state : $"{state}/{place}";
        if (!Book.Places.TryGetSlug(slug, out var found))
            return RefusePlace(slug);
        if (slug != found.Slug)
            return RedirectPermanent(Links.Embed(found.Slug));
        Report = Book.Report(found, Visit.Today, Language);
        return Page();
    }
}
