using HomeRule.Answers.Listings;
using HomeRule.Civics;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Plays;

/// <summary>A page for staff to print.</summary>
internal sealed class GuideModel : SitePage
{
    public PlayDetail Detail { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (!Book.Play(id, asOf, Language).TryGet(out var detail, out var problem))
            return Refuse(problem);
        if (detail.Toolkit is not { Guide.Count: > 0 })
            return Refuse(new Problem("guide.unknown", Visit.Words["Problem.guide.unknown"]) { Field = "id" });
        Detail = detail;
        Trail = [(Visit.Words["Nav.Plays"], Links.Plays), (detail.Play.Title.Value, Links.Play(id))];
        return Page();
    }
}
