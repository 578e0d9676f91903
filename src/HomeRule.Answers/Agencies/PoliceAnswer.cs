namespace HomeRule.Answers.Agencies;

/// <summary>Who polices a place. Immutable.</summary>
/// <param name="Pulled">Whether the edition holds any official list of agencies.</param>
/// <param name="Agencies">Those that police it first, then the others by role and name.</param>
/// <param name="Notes">What a reader must know, such as that no police of its own are listed.</param>
public sealed record PoliceAnswer(bool Pulled, IReadOnlyList<AgencyAnswer> Agencies, IReadOnlyList<Text> Notes);
