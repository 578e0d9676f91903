using System.Text.RegularExpressions;
using HomeRule.Atlas.Importing;
using HomeRule.Civics;
using HomeRule.Documents.Tables;

namespace HomeRule.Cli.Importing;

/// <summary>A table that somebody wrote → rows to import: known columns, apostrophes taken off, one line a cell; what cannot be used is a fault of its row.</summary>
internal sealed partial class SheetRows
{
    private SheetRows(CsvSheet sheet, ImportKind kind, List<ImportRow> rows, List<ImportFault> faults)
    {
        Sheet = sheet;
        Kind = kind;
        Rows = rows;
        Faults = faults;
    }

    public CsvSheet Sheet { get; }

    public ImportKind Kind { get; }

    public IReadOnlyList<ImportRow> Rows { get; }

    public IReadOnlyList<ImportFault> Faults { get; }

    /// <summary>Codes: those of <see cref="CsvSheet.Read"/>, <c>csv.columns</c>, <c>import.kind</c>.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="wanted">The kind that was asked for; null to tell it from the columns.</param>
    public static Result<SheetRows> Read(byte[] bytes, ImportKind? wanted) => CsvSheet.Read(bytes, ImportColumns.IsKnown).Then(sheet => Read(sheet, wanted));

    private static Result<SheetRows> Read(CsvSheet sheet, ImportKind? wanted)
    {
        if ((wanted ?? ImportColumns.KindOf(sheet.Header)) is not { } kind)
            return new Problem("import.kind", $"Row {sheet.HeaderNumber} names neither role (officials) nor play (policies), or both. Name the columns as homerule atlas import --template officials prints them, or give --kind.");
        var names = sheet.Header.Select(ImportColumns.Canonical).ToArray();
        if (ColumnFault(sheet, names, kind) is { } problem)
            return problem;
        var rows = new List<ImportRow>();
        var faults = new List<ImportFault>();
        foreach (var row in sheet.Rows)
        {
            if (row.Fault is { } fault)
            {
                faults.Add(new ImportFault(row.Number, null, fault));
                continue;
            }

            var count = faults.Count;
            var cells = Cells(row, names, faults);
            if (faults.Count == count)
                rows.Add(new ImportRow(row.Number, cells));
        }

        return new SheetRows(sheet, kind, rows, faults);
    }

    private static Problem? ColumnFault(CsvSheet sheet, string[] names, ImportKind kind)
    {
        var known = ImportColumns.Of(kind);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is "" or Rejects.Column)
                continue;
            if (!known.Any(c => c.Name == names[i]))
                return new Problem("csv.columns", $"Row {sheet.HeaderNumber} names a column \"{Clip(sheet.Header[i])}\", which tables of {Word(kind)} do not have.{ImportColumns.Hint(kind, names[i])} Columns: {string.Join(", ", known.Select(static c => c.Name))}.");
            if (Array.IndexOf(names, names[i]) != i)
                return new Problem("csv.columns", $"Row {sheet.HeaderNumber} names the column {names[i]} twice. Take one of them out.");
        }

        return known.FirstOrDefault(c => c.IsRequired && !names.Contains(c.Name)) is { } missing
            ? new Problem("csv.columns", $"Row {sheet.HeaderNumber} names no column {missing.Name}. Add it: {missing.Doc}")
            : null;
    }

    private static Dictionary<string, string> Cells(CsvSheetRow row, string[] names, List<ImportFault> faults)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is "" or Rejects.Column || string.IsNullOrWhiteSpace(row.Cells[i]))
                continue;
            // A number that starts with + and the country's code is a phone, which is checked as one.
            if (SpreadsheetCell.IsFormula(row.Cells[i].TrimStart()) && !(names[i] == "phone" && row.Cells[i].TrimStart()[0] == '+'))
                faults.Add(new ImportFault(row.Number, names[i], $"The cell starts with {row.Cells[i].TrimStart()[0]}, which a spreadsheet runs as a formula. Put an apostrophe (') before it if it is text, or empty the cell."));
            else
                cells[names[i]] = Line(SpreadsheetCell.Bare(row.Cells[i].Trim()), names[i]);
        }

        return cells;
    }

    private static string Line(string cell, string column) => Space().Replace(LineEnd().Replace(cell, column == "address" ? ", " : " "), " ").Trim();

    private static string Clip(string text) => text.Length > 40 ? text[..40] + "…" : text;

    public static string Word(ImportKind kind) => kind == ImportKind.Officials ? "officials" : "policies";

    [GeneratedRegex(@"[ ,]*[\r\n]+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
