namespace HomeRule.Answers.Reports;

/// <param name="Kind">Stable word: <c>ask_office</c>, <c>check_record</c>, <c>read_law</c>, <c>compare</c>, <c>watch_date</c>, <c>add_missing</c>.</param>
/// <param name="Path">Path below the site's root (no language prefix), such as <c>/plays/end-287g</c>.</param>
public sealed record NextStep(string Kind, Text Sentence, string Path);
