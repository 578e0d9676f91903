namespace HomeRule.Feeds.Ice287g;

/// <summary>The cells of a worksheet that hold something.</summary>
/// <param name="Rows">Rows that the file holds, in order, each with its number from 1 and its cells by column from 1.</param>
/// <param name="Links">Link targets as written, by (column, row).</param>
/// <param name="Merged">Blocks shown as one cell.</param>
/// <param name="Is1904">Whether days count from 1904.</param>
internal sealed record SheetGrid(
    IReadOnlyList<(int Number, IReadOnlyDictionary<int, SheetCell> Cells)> Rows, IReadOnlyDictionary<(int Column, int Row), string> Links, IReadOnlyList<CellRange> Merged, bool Is1904);
