namespace HomeRule.Civics.PublicRecords;

/// <summary>A further day that counts.</summary>
/// <param name="What">What is due or allowed then.</param>
/// <param name="Term">How long.</param>
/// <param name="FromReceipt">True when counted from receipt; false when from the first answer or another event that <paramref name="What"/> names.</param>
public sealed record RecordsStep(LocalizedText What, RecordsTerm Term, bool FromReceipt);
