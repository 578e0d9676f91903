namespace HomeRule.Atlas.Importing;

/// <summary>What is wrong with one row, or worth a look in it. Immutable.</summary>
/// <param name="Row">Number of the row in its table.</param>
/// <param name="Column">Name of the column; null when it is the row as a whole.</param>
/// <param name="Message">In a sentence that says what to do.</param>
public sealed record ImportFault(int Row, string? Column, string Message)
{
    /// <summary><c>row 3, phone: sentence</c>.</summary>
    public override string ToString() => Column is null ? $"row {Row}: {Message}" : $"row {Row}, {Column}: {Message}";
}
