namespace HomeRule.Atlas.Importing;

/// <summary>One row to import: texts by name of the column (<see cref="ImportColumns"/>); cells that are empty are left out. Immutable.</summary>
/// <param name="Number">Number of the row in its table.</param>
/// <param name="Cells">One line each, without blanks around.</param>
public sealed record ImportRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    internal string? Text(string column) => Cells.GetValueOrDefault(column);
}
