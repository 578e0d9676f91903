namespace HomeRule.Site.Feeds;

/// <param name="Id">Stable and unique; an absolute address.</param>
internal sealed record AtomEntry(string Title, string Id, DateOnly Updated, string Page, string Summary);
