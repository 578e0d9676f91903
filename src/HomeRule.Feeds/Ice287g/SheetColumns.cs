using HomeRule.Civics;

namespace HomeRule.Feeds.Ice287g;

/// <summary>Which column of a list holds what, by its headings; 0 where the list lacks it.</summary>
internal sealed record SheetColumns
{
    private static readonly string[] Known = ["STATE", "LAW ENFORCEMENT AGENCY", "TYPE", "COUNTY", "SUPPORT TYPE", "SIGNED", "MOA", "ADDENDUM"];

    private readonly int[] _columns;

    private SheetColumns(int[] columns) { _columns = columns; }

    public int State => _columns[0];

    public int Agency => _columns[1];

    public int Type => _columns[2];

    public int County => _columns[3];

    public int SupportType => _columns[4];

    public int Signed => _columns[5];

    public int Memorandum => _columns[6];

    public int Addendum => _columns[7];

    public IEnumerable<int> All => _columns.Where(static c => c > 0);

    /// <summary>Code <c>sheet.heading</c>: a heading that is not known, stands twice, or one of the first two is lacking.</summary>
    public static Result<SheetColumns> Find(IReadOnlyDictionary<int, SheetCell> row, string name)
    {
        var columns = new int[Known.Length];
        foreach (var (column, cell) in row.OrderBy(static c => c.Key))
        {
            var heading = SheetText.Fold(cell.Text);
            if (heading.Length == 0)
                continue;
            var at = cell.Kind == SheetCellKind.Text ? Array.FindIndex(Known, k => k.Equals(heading, StringComparison.OrdinalIgnoreCase)) : -1;
            if (at < 0 || columns[at] > 0)
                return Bad(name, $"has a heading that is {(at < 0 ? "not known" : "there twice")}: {heading[..Math.Min(heading.Length, 60)]}");
            columns[at] = column;
        }

        if (columns[0] == 0 || columns[1] == 0)
            return Bad(name, $"has no heading {Known[columns[0] == 0 ? 0 : 1]} in its first row");
        return new SheetColumns(columns);
    }

    private static Problem Bad(string name, string what) => new("sheet.heading", $"{name} {what}. The form of the list has changed: compare it with {string.Join(", ", Known)}.");
}
