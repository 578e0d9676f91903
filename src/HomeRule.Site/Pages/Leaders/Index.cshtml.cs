using HomeRule.Answers.Listings;

namespace HomeRule.Site.Pages.Leaders;

internal sealed class IndexModel : SitePage
{
    public LeaderList List { get; private set; } = null!;

    public string? Office { get; private set; }

    public string? State { get; private set; }

    public string? Topic { get; private set; }

    public string? Words { get; private set; }

    public void OnGet()
    {
        (Office, State, Topic, Words) = (Asked("office"), Asked("state")?.ToLowerInvariant(), Asked("topic"), Asked("text"));
        List = Book.Leaders(Office, State, Topic, Words, Language);
    }
}
