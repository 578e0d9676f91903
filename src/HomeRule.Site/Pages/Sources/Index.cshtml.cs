using HomeRule.Answers.Listings;

namespace HomeRule.Site.Pages.Sources;

internal sealed class IndexModel : SitePage
{
    public SourceList List { get; private set; } = null!;

    public void OnGet() => List = Book.Sources(Language);
}
