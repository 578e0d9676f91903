namespace HomeRule.Answers.Reports;

/// <summary>A government, by name and page.</summary>
/// <param name="Id">Slug of its page, or null when it has none.</param>
public sealed record GovernmentRef(string OcdId, string? Id, string Name);
