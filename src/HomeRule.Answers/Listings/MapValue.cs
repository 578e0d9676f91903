namespace HomeRule.Answers.Listings;

public sealed record MapValue(string Value, Text Name, int States, int Counties);
