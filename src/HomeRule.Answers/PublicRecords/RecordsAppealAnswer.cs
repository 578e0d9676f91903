using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.PublicRecords;

/// <summary>A way to go on after a refusal or silence.</summary>
/// <param name="Kind">Who decides.</param>
/// <param name="Route">Where to go.</param>
/// <param name="Citation">The section; null where not known.</param>
/// <param name="Deadline">By when; null where no number is known.</param>
/// <param name="Note">What a reader must know.</param>
/// <param name="Verified">Whether a source that was read says so.</param>
public sealed record RecordsAppealAnswer(RecordsAppealKind Kind, Text Route, string? Citation, Text? Deadline, Text? Note, bool Verified);
