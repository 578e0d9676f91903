namespace HomeRule.Answers.Listings;

/// <summary>A value of a filter with its name and how many entries it would leave.</summary>
public sealed record Choice(string Value, Text Name, int Count);
