using HomeRule.Answers.Listings;

namespace HomeRule.Site.Pages.Coverage;

internal sealed class IndexModel : SitePage
{
    public CoverageList List { get; private set; } = null!;

    public void OnGet() => List = Book.Coverage(Visit.Today, Language);
}
