namespace HomeRule.Answers.Reports;

/// <summary>A state law in force that closes plays here. Immutable.</summary>
/// <param name="Law">Id of the law.</param>
/// <param name="Citation">Where it stands; null where the record has none.</param>
/// <param name="Plays">Ids of the plays that it closes here, in the order of the report; never empty.</param>
/// <param name="Sentence">How many plays it closes, in words.</param>
/// <param name="Path">Path of the law below the site's root.</param>
public sealed record ClosedLaw(string Law, string? Citation, IReadOnlyList<string> Plays, Text Sentence, string Path);
