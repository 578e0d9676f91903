namespace HomeRule.Answers.Listings;

/// <summary>Filters of the leaders' list; null or empty leaves all.</summary>
internal sealed record LeaderQuery(string? Office, string? State, string? Topic, string? Text);
