using HomeRule.Answers.Places;
using HomeRule.Civics;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Letters;

/// <summary>A letter, a call script and a comment slip about one play in one place or state. What somebody types there never leaves the browser.</summary>
internal sealed class LetterModel : SitePage
{
    public Government Place { get; private set; } = null!;

    public string PlayId { get; private set; } = "";

    public string PlayTitle { get; private set; } = "";

    /// <summary>Null where no office that the atlas knows can be asked.</summary>
    public LetterView? View { get; private set; }

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    public IActionResult OnGet(string state, string? place, string play)
    {
        var slug = place is null ? state : $"{state}/{place}";
        if (!Book.Places.TryGetSlug(slug, out var found))
            return RefusePlace(slug);
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (!Book.Play(play, asOf, Language).TryGet(out var detail, out var problem))
            return Refuse(problem);
        if (slug != found.Slug)
            return RedirectPermanent(Links.Letter(found.Slug, play) + Visit.Query);
        Place = found;
        PlayId = play;
        PlayTitle = detail.Play.Title.Value;
        Trail = [(NameOf(found), Links.Place(found.Slug)), (PlayTitle, $"{Links.Place(found.Slug)}#{Rendering.SiteLinks.PlayAnchor(play)}")];
        if (!Book.Letter(found, play, asOf, Language).TryGet(out var ground, out _))
            return Page();
        View = LetterView.Of(ground, Asked("office"));
        return View is null ? Refuse(new Problem("office.unknown", Visit.Words["Letter.NoSuchOffice"]) { Field = "office" }) : Page();
    }
}
