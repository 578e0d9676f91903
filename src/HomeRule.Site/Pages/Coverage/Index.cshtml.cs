using HomeRule.Answers.Listings;
using HomeRule.Atlas.Boundaries;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Pages.Coverage;

internal sealed class IndexModel : SitePage
{
    public CoverageList List { get; private set; } = null!;

    /// <summary>The maps of the edition with what was read of each; a map that came with the program has no counts.</summary>
    public IReadOnlyList<(BoundarySetCard Card, BoundarySetReport? Read, int Divisions)> Maps { get; private set; } = [];

    public void OnGet()
    {
        List = Book.Coverage(Visit.Today, Language);
        var snapshot = Visit.Edition.Snapshot;
        var reports = snapshot.BoundaryReports.ToDictionary(static r => r.Slug, StringComparer.Ordinal);
        var drawn = snapshot.Index.Boundaries.CountBy(static b => b.Set).ToDictionary(StringComparer.Ordinal);
        Maps = [.. snapshot.BoundarySets.OrderBy(static c => c.Kind).ThenBy(static c => c.Slug, StringComparer.Ordinal).Select(c => (c, reports.GetValueOrDefault(c.Slug), drawn.GetValueOrDefault(c.Slug)))];
    }
}
