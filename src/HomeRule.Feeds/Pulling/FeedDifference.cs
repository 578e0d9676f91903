namespace HomeRule.Feeds.Pulling;

/// <summary>What differs between the facts of two editions; see <see cref="Civics.Feeds.ObservedChange"/>.</summary>
internal sealed record FeedDifference(string Kind, string Subject, string? Field = null, string? From = null, string? To = null);
