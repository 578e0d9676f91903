namespace HomeRule.Civics.PublicRecords;

/// <summary>A special rule for video, plate readings or officers' records.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Citation">Where it stands; null where not known.</param>
/// <param name="Note">What it says.</param>
/// <param name="Verified">False when it comes from memory.</param>
public sealed record RecordsDataRule(RecordsDataTopic Topic, string? Citation, LocalizedText? Note, bool Verified);
