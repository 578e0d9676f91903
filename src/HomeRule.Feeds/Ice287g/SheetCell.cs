namespace HomeRule.Feeds.Ice287g;

/// <summary>What stands in one cell.</summary>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Text">The value as text: what is written, the digits of a number, the sign of an error.</param>
internal readonly record struct SheetCell(SheetCellKind Kind, string Text);
