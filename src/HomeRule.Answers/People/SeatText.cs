namespace HomeRule.Answers.People;

/// <param name="Title">Title of the seat.</param>
/// <param name="Division">Its area in words.</param>
/// <param name="OfficialUrl">http(s) address; null where not known.</param>
internal sealed record SeatText(Text Title, Text Division, string? OfficialUrl);
