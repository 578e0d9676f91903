using HomeRule.Answers.Places;
using HomeRule.Answers.PublicRecords;
using HomeRule.Answers.Reports;
using HomeRule.Civics.PublicRecords;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.PublicRecords;

/// <summary>The public-records law of one state, or the federal one.</summary>
internal sealed class LawModel : SitePage
{
    public RecordsLawAnswer Law { get; private set; } = null!;

    public IReadOnlyList<SourceAnswer> Sources { get; private set; } = [];

    /// <summary>Null for the federal law.</summary>
    public Government? State { get; private set; }

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    public IActionResult OnGet(string state)
    {
        if (state != RecordsLaw.Federal)
        {
            if (!Book.Places.TryGetSlug(state, out var found) || found != found.StateGovernment)
                return RefusePlace(state);
            if (state != found.Slug)
                return RedirectPermanent(Links.RecordsOf(found.Slug));
            State = found;
        }

        if (!Book.RecordsLaws(State?.State ?? RecordsLaw.Federal, Language).TryGet(out var list, out _))
            return Refuse(new Civics.Problem("records.unknown", Visit.Words["Problem.records.none"]) { Field = "state" });
        (Law, Sources) = (list.Laws[0], list.Sources);
        Trail = [(Visit.Words["Records.Title"], Links.Records)];
        return Page();
    }
}
