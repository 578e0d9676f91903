using HomeRule.Answers.Letters;
using HomeRule.Civics;
using HomeRule.Documents.Letters;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Letters;

/// <summary>The letter that ends a listed agreement, or why there is none.</summary>
internal sealed class ExitModel : SitePage
{
    public ExitLetterGround Ground { get; private set; } = null!;

    /// <summary>Null where there is no letter to send.</summary>
    public ExitLetter? Letter { get; private set; }

    /// <summary>Address of the page; the day in its query.</summary>
    public string Action => Links.ExitLetter(Ground.Agreement);

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (!TryDay("from", asOf, out var from))
            return RefuseDate("from");
        if (!Book.ExitLetter(id, from, asOf, Language).TryGet(out var ground, out _))
            return Refuse(new Problem("agreement.unknown", Visit.Words["Agreements.UnknownId"]) { Field = "id" });
        Ground = ground;
        Letter = ExitLetterBuilder.Build(ground).TryGet(out var letter, out _) ? letter : null;
        Trail = [(Visit.Words["Nav.Agreements"], Links.Agreements), (ground.Agency.Name, Links.Agreement(id))];
        return Page();
    }
}
