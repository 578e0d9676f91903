namespace HomeRule.Civics.Feeds;

/// <summary>A difference between two editions of a feed, noticed when the second was pulled: what dates in the files do not tell.</summary>
/// <param name="On">Day of the pull that showed it.</param>
/// <param name="Feed">Id of the feed.</param>
/// <param name="Kind"><c>joined</c>, <c>left</c>, <c>changed</c>.</param>
/// <param name="Subject">Id of the person, post, agency or agreement.</param>
/// <param name="Field">What changed; null for joined and left.</param>
/// <param name="From">Before; null where nothing was.</param>
/// <param name="To">After; null where nothing is.</param>
public sealed record ObservedChange(DateOnly On, string Feed, string Kind, string Subject, string? Field, string? From, string? To);
