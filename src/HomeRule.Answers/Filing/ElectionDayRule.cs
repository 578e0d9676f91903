using HomeRule.Civics;
using HomeRule.Civics.Calendars;

namespace HomeRule.Answers.Filing;

/// <summary>One text of the law on the day of an election.</summary>
/// <param name="Rule">Such as <c>first Tuesday after the first Monday of November</c>, in the language of the answer.</param>
/// <param name="Years">The years of such elections.</param>
/// <param name="From">First year, inclusive; null when it is older than the rules here.</param>
/// <param name="To">Last year, inclusive.</param>
public sealed record ElectionDayRule(Text Rule, YearRule Years, int? From, int? To, string Citation, Text? Note, Confidence Confidence, IReadOnlyList<int> Sources);
