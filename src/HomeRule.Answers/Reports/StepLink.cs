namespace HomeRule.Answers.Reports;

/// <summary>A page that carries a step on. Immutable.</summary>
/// <param name="Kind">Stable word: <c>draft</c>, <c>letter</c>, <c>records</c>, <c>details</c>, <c>agreement</c>.</param>
/// <param name="Path">Path below the site's root (no language prefix).</param>
public sealed record StepLink(string Kind, string Path);
