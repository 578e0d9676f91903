namespace HomeRule.Site.Feeds;

/// <summary>A feed with its entries; addresses are absolute.</summary>
/// <param name="Self">Address of the feed, which is its id.</param>
/// <param name="Page">The page that says the same.</param>
internal sealed record AtomFeed(string Language, string Title, string Self, string Page, DateOnly Updated, IReadOnlyList<AtomEntry> Entries);
