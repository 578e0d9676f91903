namespace HomeRule.Answers.Filing;

/// <summary>An election of a state by name, the law of its day, and the next days.</summary>
/// <param name="Rules">In the order of the atlas.</param>
/// <param name="Next">The next two days, in order; empty where no rule gives one.</param>
public sealed record ElectionDayRules(string Id, Text Name, IReadOnlyList<ElectionDayRule> Rules, IReadOnlyList<ElectionDayAnswer> Next);
