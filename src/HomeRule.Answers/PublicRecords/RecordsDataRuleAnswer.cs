using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.PublicRecords;

/// <summary>A special rule for video or police data.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="TopicText">The same in words.</param>
/// <param name="Citation">Where it stands; null where not known.</param>
/// <param name="Note">What it says.</param>
/// <param name="Verified">Whether a source that was read says so.</param>
public sealed record RecordsDataRuleAnswer(RecordsDataTopic Topic, Text TopicText, string? Citation, Text? Note, bool Verified);
