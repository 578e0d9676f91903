namespace HomeRule.Documents.Tables;

/// <summary>
/// Cells that a spreadsheet would run as a formula: those that start with = + - @ (also in their wide forms), a tab or a line end. An apostrophe in front
/// makes them text. Source: https://owasp.org/www-community/attacks/CSV_Injection. Pure; thread-safe.
/// </summary>
public static class SpreadsheetCell
{
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <summary>What to write: the text, with an apostrophe in front where a spreadsheet would run it; null is empty.</summary>
    public static string Guard(string? text) => string.IsNullOrEmpty(text) ? "" : NeedsGuard(text) ? "'" + text : text;

    /// <summary>What <see cref="Guard"/> was given.</summary>
    public static string Bare(string cell) => cell.Length > 1 && cell[0] == '\'' && NeedsGuard(cell[1..]) ? cell[1..] : cell;

    /// <summary>Whether a spreadsheet would run the cell as it stands.</summary>
    public static bool IsFormula(string cell) => cell.Length > 0 && Dangerous.Contains(cell[0], StringComparison.Ordinal);

    /// <summary>Apostrophes before a dangerous sign get one more, so that reading back takes off exactly what writing put on.</summary>
    private static bool NeedsGuard(string text)
    {
        var bare = text.AsSpan().TrimStart('\'');
        return bare.Length > 0 && Dangerous.Contains(bare[0], StringComparison.Ordinal);
    }
}
