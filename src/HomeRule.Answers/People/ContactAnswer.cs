using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <param name="Kind">What it is.</param>
/// <param name="Value">As published.</param>
/// <param name="Href"><c>tel:</c>, <c>mailto:</c> or http(s) address; null for what cannot be one.</param>
/// <param name="Note">Which office, as the file says; null where it does not.</param>
/// <param name="Checked">Day of the file; null where not known.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record ContactAnswer(ContactKind Kind, string Value, string? Href, string? Note, PartialDate? Checked, IReadOnlyList<int> Sources);
