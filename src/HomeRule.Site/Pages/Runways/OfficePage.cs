using HomeRule.Answers.Places;
using HomeRule.Documents.Runways;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Runways;

/// <summary>What the plan and the card of an office share: the place, the office and its plan from the address.</summary>
internal abstract class OfficePage : SitePage
{
    public Government Place { get; private set; } = null!;

    public RunwayPlan Plan { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    public string OfficeId => Plan.Seat.Office.Id;

    /// <summary>Address of the page of the seat, with scheme and host.</summary>
    public Uri SeatAddress => Plan.Page!;

    /// <summary>Null when <see cref="Plan"/> was made; else what to answer.</summary>
    /// <param name="address">The page in its one form.</param>
    protected IActionResult? Read(string state, string? place, string office, Func<string, string, string> address)
    {
        var slug = place is null ? state : $"{state}/{place}";
        if (!Book.Places.TryGetSlug(slug, out var found))
            return RefusePlace(slug);
        if (!TryAsOf(out var asOf))
            return RefuseDate();
        var id = office.Replace('-', '_').ToLowerInvariant();
        if (!PlanReader.Read(Visit, found, id, Asked("window"), asOf, PublicOrigin.Of(HttpContext)).TryGet(out var plan, out var problem))
            return Refuse(problem);
        if (slug != found.Slug || id != office)
            return RedirectPermanent(address(found.Slug, id) + Visit.Query);
        (Place, Plan) = (found, plan);
        Trail =
        [
            (Visit.Words["Nav.States"], Links.States),
            .. found == found.StateGovernment ? Array.Empty<(string, string)>() : [(Book.NameOf(found.StateGovernment, Language), Links.Place(found.State))],
            (Book.NameOf(found, Language), Links.Place(found.Slug)),
            (plan.Office, Links.Seat(found.Slug, id)),
        ];
        return null;
    }
}
