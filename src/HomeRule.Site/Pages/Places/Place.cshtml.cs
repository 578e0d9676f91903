using HomeRule.Answers.Changes;
using HomeRule.Answers.Places;
using HomeRule.Site.Pages.Agreements;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Places;

/// <summary>The report for a state, a county or a place.</summary>
internal sealed class PlaceModel : SitePage
{
    public ReportView View { get; private set; } = null!;

    public Government Place { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    public IActionResult OnGet(string state, string? place)
    {
        var slug = place is null ? state : $"{state}/{place}";
        if (!Book.Places.TryGetSlug(slug, out var found))
            return RefusePlace(slug);
        if (slug != found.Slug)
            return RedirectPermanent(Links.Place(found.Slug) + Visit.Query);
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        if (!TryDay("from", asOf, out var from))
            return RefuseDate("from");
        Place = found;
        var isState = found == found.StateGovernment;
        var report = Book.Report(found, asOf, Language);
        View = new ReportView(report, Book, Language, Asked("section"), Asked("office"))
        {
            Seats = SeatTable.Of(Book.Seats(found, asOf, Language), Links),
            Locator = LocatorView.Draw(found, Visit.Edition.Snapshot.Index),
            Neighbors = NeighborView.Draw(found, Book.Places, Visit.Edition.Snapshot.Index),
            DistrictMaps = report.Districts.GroupBy(static d => d.Kind)
                .Select(kind => (kind.Key, Map: DistrictMapView.Draw(found, [.. kind], Visit.Edition.Snapshot.Index)))
                .Where(static kind => kind.Map is not null).ToDictionary(static kind => kind.Key, static kind => kind.Map!),
            Agreements = ListedAgreementsView.Of(report.ListedAgreements, report.Agreements, Book, asOf, from, Language, Links.Place(found.Slug)) with { AsOf = asOf == Visit.Today ? null : asOf },
            Legislators = isState && report.People.Pulled ? Book.Members(found, asOf, Language).Seats : [],
            History = Book.Changes(new ChangeQuery { Until = asOf, Place = found, PerPage = 12 }, Language).Value,
            StateAgreements = StateAgreementsView.Of(found, Book, Visit.Edition.Snapshot.Index, asOf, Language),
            Members = new MembersView(isState ? Book.Places.In(found.State) : [], Asked("q"), Asked("letter")),
            Unfiltered = Asked("section") is null && Asked("office") is null ? "" : Links.Place(found.Slug) + (asOf == Visit.Today ? "" : $"?as_of={asOf:yyyy-MM-dd}"),
        };
        Trail = [(Visit.Words["Nav.States"], Links.States), .. isState ? Array.Empty<(string, string)>() : [(found.StateGovernment.Name, Links.Place(found.State))]];
        return Page();
    }
}
