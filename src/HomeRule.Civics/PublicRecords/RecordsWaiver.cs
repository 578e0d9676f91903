namespace HomeRule.Civics.PublicRecords;

/// <summary>Whether fees can be waived.</summary>
/// <param name="Rule">What the law says.</param>
/// <param name="Citation">The section, where known.</param>
/// <param name="Note">The condition.</param>
public sealed record RecordsWaiver(RecordsWaiverRule Rule, string? Citation, LocalizedText? Note);
