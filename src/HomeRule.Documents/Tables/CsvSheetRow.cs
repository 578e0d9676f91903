namespace HomeRule.Documents.Tables;

/// <summary>One row of a table that somebody else wrote. Immutable.</summary>
/// <param name="Number">As a spreadsheet numbers it: 1 is the first row of the file, empty rows count.</param>
/// <param name="Cells">As they stand, apostrophes and blanks included; as many as the row has.</param>
/// <param name="Fault">Why the row cannot be used, in a sentence; null when it can.</param>
public sealed record CsvSheetRow(int Number, IReadOnlyList<string> Cells, string? Fault);
