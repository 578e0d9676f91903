namespace HomeRule.Benchmarks.Figures;

/// <summary>Figures as an aligned text table.</summary>
internal static class Tables
{
    private static readonly string[] Heads = ["", "value", "target", "met", "compared with", "ratio", ""];

    public static string Write(Group group)
    {
        var rows = group.Figures.Select(Row).Prepend(Heads).ToList();
        var widths = Enumerable.Range(0, Heads.Length).Select(column => rows.Max(r => r[column].Length)).ToArray();
        var lines = rows.Select(r => string.Join("  ", r.Select((cell, column) => column is 1 or 2 or 5 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
        return $"\n{group.Title}\n{new string('-', group.Title.Length)}\n{string.Join('\n', lines)}\n";
    }

    private static string[] Row(Figure figure) =>
    [
        figure.Name,
        $"{Numbers.Write(figure.Value)} {figure.Unit}",
        figure.Target is not { } target ? "" : $"{(target.IsLeast ? "≥" : "≤")} {Numbers.Write(target.Bound)} {(target.OfRatio ? "×" : figure.Unit)}",
        figure.Met switch { true => "yes", false => "NO", _ => "" },
        figure.Comparison is not { } other ? "" : $"{other.With} {Numbers.Write(other.Value)} {figure.Unit}",
        figure.Comparison is not { } same ? "" : $"{Numbers.Write(same.Ratio)} ×",
        figure.Note ?? "",
    ];
}
