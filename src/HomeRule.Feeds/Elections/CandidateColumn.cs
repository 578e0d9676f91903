namespace HomeRule.Feeds.Elections;

/// <summary>A column of the simple table of candidates. Immutable.</summary>
/// <param name="Name">As the first row has it.</param>
/// <param name="Doc">What to write, in one sentence.</param>
/// <param name="IsRequired">Whether the column and every cell of it must be there.</param>
/// <param name="Example">A made-up cell; empty where the example leaves it empty.</param>
public sealed record CandidateColumn(string Name, string Doc, bool IsRequired = false, string Example = "");
