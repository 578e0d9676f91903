using System.Globalization;

namespace HomeRule.Feeds.Ocd;

/// <summary>One row of a list.</summary>
internal sealed record OcdRow(string File, int Line, string[] Columns, string[] Cells)
{
    public string Where => string.Create(CultureInfo.InvariantCulture, $"{File} row {Line}");

    public bool Has(string column) => Array.IndexOf(Columns, column) >= 0;

    /// <summary>The cell; null where it is blank, missing or the column is not there.</summary>
    public string? this[string column] => Array.IndexOf(Columns, column) is >= 0 and var at && at < Cells.Length && Cells[at].Length > 0 ? Cells[at] : null;
}
