using HomeRule.Answers.Agreements;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Agreements;

/// <summary>One listed agreement with its full history and what was read in its memorandum.</summary>
internal sealed class OneModel : SitePage
{
    public AgreementDetail Detail { get; private set; } = null!;

    public ListedAgreementsView View { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (!TryDay("from", asOf, out var from))
            return RefuseDate("from");
        if (!Book.Agreement(id, asOf, Language).TryGet(out var detail, out _))
            return Refuse(new Civics.Problem("agreement.unknown", Visit.Words["Agreements.UnknownId"]) { Field = "id" });
        Detail = detail;
        View = ListedAgreementsView.Of([detail.Agreement], detail.Records, Book, asOf, from, Language, Links.Agreement(id)) with { IsDeep = false, IsOpen = true, Anchor = "main", AsOf = asOf == Visit.Today ? null : asOf };
        Trail = [(Visit.Words["Nav.Agreements"], Links.Agreements), (detail.Agreement.State.ToUpperInvariant(), Links.AgreementsIn(detail.Agreement.State))];
        return Page();
    }
}
