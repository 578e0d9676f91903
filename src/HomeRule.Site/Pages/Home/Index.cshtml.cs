using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Home;

internal sealed class IndexModel(NationMap nation) : SitePage
{
    /// <summary>Three places whose answers differ in kind: a limit by state law, a state rule that forbids limits, a city with much on record.</summary>
    private static readonly string[] Examples = ["co/denver", "tx/harris-county", "il/chicago"];

    private const string MapLever = "detainer_holds";

    public IReadOnlyList<(Government Place, Answers.Text Summary)> Answers { get; private set; } = [];

    public NationView? Nation { get; private set; }

    public HomeRule.Answers.Listings.MapAnswer? Map { get; private set; }

    public void OnGet()
    {
        Answers = [.. Examples.Select(slug => Book.Places.TryGetSlug(slug, out var place) ? place : null).OfType<Government>().Select(Answer)];
        var lever = Book.Levers(Language).Select(l => l.Id).FirstOrDefault(id => id == MapLever) ?? Book.Levers(Language)[0].Id;
        if (nation.States.Count > 0 && Book.Map(lever, Visit.Today, Language).TryGet(out var map, out _))
        {
            Map = map;
            Nation = NationView.Of(nation, map, Links, asImage: true);
        }
    }

    private (Government, Answers.Text) Answer(Government place)
    {
        Report report = Book.Report(place, Visit.Today, Language);
        return (place, report.Summary);
    }
}
