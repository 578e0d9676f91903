namespace HomeRule.Answers.Filing;

/// <summary>Rules that follow each other for one class of offices.</summary>
/// <param name="InForce">Law on the day; several where kinds of years differ. Empty where the last one has ended.</param>
/// <param name="Earlier">No longer law, newest first.</param>
/// <param name="Later">Not yet law.</param>
public sealed record FilingSeries(string Id, IReadOnlyList<FilingRuleAnswer> InForce, IReadOnlyList<FilingRuleAnswer> Earlier, IReadOnlyList<FilingRuleAnswer> Later);
