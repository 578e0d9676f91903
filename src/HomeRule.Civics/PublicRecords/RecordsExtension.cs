namespace HomeRule.Civics.PublicRecords;

/// <summary>How the body can take longer.</summary>
/// <param name="Term">How much longer at most; null where the law gives no number.</param>
/// <param name="FromReceipt">True when the term is counted from receipt, false when it is added to the first day.</param>
/// <param name="Note">The condition.</param>
public sealed record RecordsExtension(RecordsTerm? Term, bool FromReceipt, LocalizedText? Note);
