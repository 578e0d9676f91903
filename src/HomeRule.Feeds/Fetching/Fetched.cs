namespace HomeRule.Feeds.Fetching;

/// <summary>What became of a request.</summary>
/// <param name="Mark">Of the file that is here now; for an unchanged one what was known.</param>
/// <param name="IsUnchanged">True when the publisher has nothing newer; the target was then not written.</param>
public sealed record Fetched(FetchMark Mark, bool IsUnchanged);
