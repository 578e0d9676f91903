using HomeRule.Answers.Agencies;
using HomeRule.Civics;
using HomeRule.Site.Pages.Agreements;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Agencies;

/// <summary>One agency: whose it is, its numbers, who heads it, what it signed.</summary>
internal sealed class AgencyModel : SitePage
{
    public AgencyDetail Detail { get; private set; } = null!;

    /// <summary>Its 287(g) agreements.</summary>
    public ListedAgreementsView Agreements { get; private set; } = null!;

    public string StateName { get; private set; } = "";

    /// <summary>Whether any dated list of agreements was read.</summary>
    public bool HasLists => Visit.Edition.Snapshot.Living.Lists.Count > 0;

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (!TryDay("from", asOf, out var from))
            return RefuseDate("from");
        if (!Book.Agency(id, asOf, Language).TryGet(out var detail, out var problem))
        {
            // Identifiers are lower-case; those on paper are not.
            return Book.Agency(id.ToLowerInvariant(), asOf, Language).IsOk
                ? RedirectPermanent(Links.Agency(id.ToLowerInvariant()) + Visit.Query)
                : Refuse(new Problem(problem.Code, Visit.Words["Problem.agency.unknown"]) { Field = "id" });
        }

        Detail = detail;
        Agreements = ListedAgreementsView.Of(detail.ListedAgreements, [], Book, asOf, from, Language, Links.Agency(id)) with { IsDeep = false, AsOf = asOf == Visit.Today ? null : asOf };
        StateName = Book.Places.TryGetSlug(detail.Agency.State, out var state) ? state.Name : detail.Agency.State.ToUpperInvariant();
        Trail = [(Visit.Words["Agencies.Title"], Links.Agencies), (StateName, Links.AgenciesIn(detail.Agency.State))];
        return Page();
    }
}
