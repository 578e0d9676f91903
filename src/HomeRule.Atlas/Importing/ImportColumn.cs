namespace HomeRule.Atlas.Importing;

/// <summary>A column of a table that can be imported. Immutable.</summary>
/// <param name="Name">As the first row has it: lower case, words joined by <c>_</c>.</param>
/// <param name="Doc">What to write, in one sentence.</param>
/// <param name="IsRequired">Whether the column and every cell of it must be there.</param>
/// <param name="Example">A made-up cell; empty where the example leaves it empty.</param>
public sealed record ImportColumn(string Name, string Doc, bool IsRequired = false, string Example = "");
