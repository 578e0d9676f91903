namespace HomeRule.Feeds.Elections;

/// <summary>One row of the simple table: cells by name of the column, empty ones left out. Immutable.</summary>
/// <param name="Number">As a spreadsheet numbers it.</param>
/// <param name="Cells">One line each, without blanks around them.</param>
public sealed record CandidateRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>Null when the cell is empty.</summary>
    public string? Text(string column) => Cells.GetValueOrDefault(column);
}
