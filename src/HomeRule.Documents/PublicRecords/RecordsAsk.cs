namespace HomeRule.Documents.PublicRecords;

/// <summary>What somebody chose for a request.</summary>
/// <param name="About">Id of a subject; null takes the first.</param>
/// <param name="To">Id of a custodian; null takes the likeliest.</param>
/// <param name="Sent">Day of sending; null takes the day of the answer.</param>
public sealed record RecordsAsk(string? About, string? To, DateOnly? Sent);
