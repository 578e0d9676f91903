using HomeRule.Answers.Listings;

namespace HomeRule.Site.Pages.Corrections;

internal sealed class IndexModel : SitePage
{
    public CorrectionList List { get; private set; } = null!;

    public void OnGet() => List = Book.Corrections(Language);
}
