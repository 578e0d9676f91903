using HomeRule.Answers;
using HomeRule.Answers.Listings;

namespace HomeRule.Site.Pages.Plays;

internal sealed class IndexModel : SitePage
{
    public IReadOnlyList<(Text Title, string Id, IReadOnlyList<PlaySummary> Plays)> Sections { get; private set; } = [];

    public int Total { get; private set; }

    public void OnGet()
    {
        var plays = Book.Plays(Visit.Today, Language).Plays;
        Total = plays.Count;
        Sections = [.. plays.GroupBy(p => p.Section).Select(g => (g.First().SectionTitle, g.Key, (IReadOnlyList<PlaySummary>)[.. g]))];
    }
}
