namespace HomeRule.Answers.Listings;

public sealed record LeverRef(string Id, Text Title, Text Summary);
