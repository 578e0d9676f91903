using HomeRule.Answers.Listings;

namespace HomeRule.Site.Pages.Timeline;

internal sealed class IndexModel : SitePage
{
    public TimelineList List { get; private set; } = null!;

    public void OnGet() => List = Book.Timeline(Language);
}
