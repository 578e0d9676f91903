namespace HomeRule.Feeds.Pulling;

/// <summary>One file of a feed that is to be fetched.</summary>
/// <param name="Source">Path below the address of the feed or below its folder in a mirror, or a whole address.</param>
/// <param name="Name">As it is kept; no path.</param>
/// <param name="IsOptional">Whether the pull goes on without it when it does not come.</param>
internal sealed record WantedFile(string Source, string Name, bool IsOptional = false);
