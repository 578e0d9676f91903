using System.Globalization;

namespace HomeRule.Feeds.Ice287g;

/// <summary>A block of cells such as <c>B2:C7</c>, rows and columns from 1, inclusive.</summary>
internal readonly record struct CellRange(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    public static CellRange? Parse(string? text)
    {
        var ends = (text ?? "").Replace("$", "", StringComparison.Ordinal).Split(':');
        if (ends.Length > 2 || Cell(ends[0]) is not { } first || Cell(ends[^1]) is not { } last)
            return null;
        return new(Math.Min(first.Column, last.Column), Math.Min(first.Row, last.Row), Math.Max(first.Column, last.Column), Math.Max(first.Row, last.Row));
    }

    /// <summary>Column and row of a reference such as <c>AB12</c>; null when it is none.</summary>
    public static (int Column, int Row)? Cell(string? reference)
    {
        var (at, column) = (0, 0);
        for (; reference is not null && at < reference.Length && at < 4 && char.IsAsciiLetter(reference[at]); at++)
            column = column * 26 + (char.ToUpperInvariant(reference[at]) - 'A' + 1);
        return at > 0 && int.TryParse(reference.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? (column, row) : null;
    }

    public bool Has(int column, int row) => FirstColumn <= column && column <= LastColumn && FirstRow <= row && row <= LastRow;
}
