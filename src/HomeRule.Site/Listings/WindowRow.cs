using HomeRule.Answers;
using HomeRule.Civics;

namespace HomeRule.Site.Listings;

/// <param name="State">Two lower-case letters.</param>
/// <param name="Office"><c>sheriff</c>, <c>prosecutor</c> or <c>legislature</c>.</param>
/// <param name="Date">Next regular general election, to the day or the year.</param>
internal sealed record WindowRow(string State, string StateName, string Office, string OfficeTitle, PartialDate Date, int? TermYears, Text? Note, Confidence Confidence, IReadOnlyList<int> Sources);
