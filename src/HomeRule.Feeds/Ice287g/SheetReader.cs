using System.Globalization;
using System.Security.Cryptography;
using HomeRule.Civics;
using HomeRule.Feeds.Reading;
using HomeRule.Papers.Packages;

namespace HomeRule.Feeds.Ice287g;

/// <summary>
/// Reads one dated list of participating or pending agencies. A row with a formula, an error other than an empty county, or a merged cell is refused rather
/// than guessed at; a signing date that is no day of the calendar, or later than the list, is kept as it is written. Stateless; thread-safe.
/// Source: https://www.ice.gov/identify-and-arrest/287g.
/// </summary>
public static class SheetReader
{
    /// <summary>Largest file that is opened, in bytes, inclusive.</summary>
    public const int MostBytes = 50_000_000;

    /// <summary>
    /// Rows read = good + rejects, with the codes <c>row.blank</c>, <c>row.error</c>, <c>row.formula</c>, <c>row.incomplete</c> (no state or no agency),
    /// <c>row.merged</c>, <c>row.state</c>. Problems: <c>sheet.name</c>, <c>sheet.heading</c>, <c>sheet.empty</c>, <c>sheet.size</c>, <c>sheet.strings</c>,
    /// <c>sheet.several</c>, <c>sheet.damaged</c> and those of <see cref="PackageCheck"/>.
    /// </summary>
    /// <param name="path">The file, under the name that it is published with.</param>
    public static Result<FeedReading<AgreementSheet>> Read(string path)
    {
        if (!SheetName.Parse(Path.GetFileName(path)).TryGet(out var name, out var problem))
            return problem;
        if (new FileInfo(path) is not { Exists: true, Length: <= MostBytes })
            return new Problem("sheet.size", $"{name.File} is not there or larger than a list can be. Check the address.");
        var bytes = File.ReadAllBytes(path);
        if (!WorkbookReader.Read(bytes, name.File).TryGet(out var grid, out problem))
            return problem;
        if (grid.Rows.Count == 0)
            return new Problem("sheet.empty", $"{name.File} holds no rows. Fetch it again; if it stays so, check the address.");
        if (!SheetColumns.Find(grid.Rows[0].Cells, name.File).TryGet(out var columns, out problem))
            return problem;
        return Read(name, grid, columns, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static Result<FeedReading<AgreementSheet>> Read(SheetName name, SheetGrid grid, SheetColumns columns, string sha256)
    {
        var (rows, rejects, blank) = (new List<SheetRow>(), new RejectTally(), 0);
        var merged = grid.Merged.Where(m => columns.All.Any(c => m.FirstColumn <= c && c <= m.LastColumn)).ToList();
        foreach (var (number, cells) in grid.Rows.Skip(1))
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"{name.File} row {number}");
            if (merged.Exists(m => m.FirstRow <= number && number <= m.LastRow))
                rejects.Add("row.merged", "A cell spans several rows or columns.", where);
            else if (cells.Values.All(static c => SheetText.Fold(c.Text).Length == 0))
            {
                rejects.Add("row.blank", "Nothing stands in the row.");
                blank++;
            }
            else if (Fault(cells, columns) is { } fault)
                rejects.Add(fault.Code, fault.Reason, where);
            else
                rows.Add(Row(name, grid, columns, number, cells));
        }

        if (rows.Count == 0)
            return new Problem("sheet.empty", $"{name.File} holds no row that can be read. Fetch it again; if it stays so, check the address.");
        var sheet = new AgreementSheet
        {
            File = name.File, Date = name.Date, Half = name.Half, IsPending = name.IsPending, Sha256 = sha256, Blank = blank, Refused = (int)rejects.Count - blank, Rows = rows,
        };
        return new FeedReading<AgreementSheet>(sheet, grid.Rows.Count - 1, rows.Count, rejects.Rejects) { DataDate = name.Date };
    }

    private static (string Code, string Reason)? Fault(IReadOnlyDictionary<int, SheetCell> cells, SheetColumns columns)
    {
        foreach (var column in columns.All)
        {
            if (!cells.TryGetValue(column, out var cell))
                continue;
            if (cell.Kind == SheetCellKind.Formula)
                return ("row.formula", "A cell holds a formula, whose value is not certain.");
            if (cell.Kind == SheetCellKind.Error && !(column == columns.County && cell.Text == "#N/A"))
                return ("row.error", "A cell holds an error.");
        }

        if (Text(cells, columns.State) is not { } state || Text(cells, columns.Agency) is null)
            return ("row.incomplete", "The row names no state or no agency.");
        return ListStates.Code(state) is null ? ("row.state", "The state is not one.") : null;
    }

    private static SheetRow Row(SheetName name, SheetGrid grid, SheetColumns columns, int number, IReadOnlyDictionary<int, SheetCell> cells)
    {
        var (signed, signedText) = Day(cells, columns.Signed, grid.Is1904, name.Date);
        return new()
        {
            Row = number, State = Text(cells, columns.State)!, Agency = Text(cells, columns.Agency)!, Type = Text(cells, columns.Type),
            County = Text(cells, columns.County), SupportType = Text(cells, columns.SupportType), Signed = signed, SignedText = signedText,
            Memorandum = Link(grid, columns.Memorandum, number), Addendum = Link(grid, columns.Addendum, number),
        };
    }

    private static (DateOnly? Day, string? Text) Day(IReadOnlyDictionary<int, SheetCell> cells, int column, bool is1904, DateOnly list)
    {
        if (Text(cells, column) is not { } text)
            return (null, null);
        var day = cells[column].Kind == SheetCellKind.Number ? SerialDate.FromSerial(text, is1904) : SerialDate.FromText(text);
        return day >= SerialDate.Earliest && day <= list ? (day, null) : (null, text);
    }

    private static string? Text(IReadOnlyDictionary<int, SheetCell> cells, int column) =>
        cells.TryGetValue(column, out var cell) && SheetText.Fold(cell.Text) is { Length: > 0 } text && text is not ("#N/A" or "#NA" or "N/A") ? text : null;

    private static string? Link(SheetGrid grid, int column, int number) => grid.Links.TryGetValue((column, number), out var target) ? LinkTarget.Decode(target) : null;
}
