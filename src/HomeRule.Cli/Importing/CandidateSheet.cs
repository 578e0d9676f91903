using System.Text.RegularExpressions;
using HomeRule.Civics;
using HomeRule.Documents.Tables;
using HomeRule.Feeds.Elections;

namespace HomeRule.Cli.Importing;

/// <summary>The simple table of candidates, read strictly: known columns, no formulas, one line a cell; what cannot be used is a fault of its row.</summary>
internal static partial class CandidateSheet
{
    /// <summary>Codes: those of <see cref="CsvSheet.Read"/>, <c>csv.columns</c>.</summary>
    public static Result<CandidateReading> Read(string file) => CsvSheet.Read(InputFile.Bytes(file), CandidateColumns.IsKnown).Then(sheet => Read(Path.GetFileName(file), sheet));

    private static Result<CandidateReading> Read(string file, CsvSheet sheet)
    {
        var names = sheet.Header.Select(CandidateColumns.Canonical).ToArray();
        if (ColumnFault(sheet, names) is { } problem)
            return problem;
        if (sheet.Rows.Count == 0)
            return new Problem("csv.empty", "The table has no rows below its first one. Fill in at least one; rows that start with # are passed over.");
        var rows = new List<CandidateRow>();
        var faults = new List<ReadFault>();
        foreach (var row in sheet.Rows)
        {
            if (row.Fault is { } fault)
            {
                faults.Add(new ReadFault($"row {row.Number}", fault, row.Number));
                continue;
            }

            var count = faults.Count;
            var cells = Cells(row, names, faults);
            if (faults.Count == count)
                rows.Add(new CandidateRow(row.Number, cells));
        }

        return CandidateTable.Read(file, rows, faults);
    }

    private static Problem? ColumnFault(CsvSheet sheet, string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length > 0 && !CandidateColumns.IsKnown(names[i]))
                return new Problem("csv.columns", $"Row {sheet.HeaderNumber} names a column \"{(sheet.Header[i].Length > 40 ? sheet.Header[i][..40] + "…" : sheet.Header[i])}\", which tables of candidates do not have. Columns: {string.Join(", ", CandidateColumns.All.Select(static c => c.Name))}. Nothing else of a candidate is kept.");
            if (names[i].Length > 0 && Array.IndexOf(names, names[i]) != i)
                return new Problem("csv.columns", $"Row {sheet.HeaderNumber} names the column {names[i]} twice. Take one of them out.");
        }

        // A table without names would show every contest as one for which nobody filed.
        return CandidateColumns.All.FirstOrDefault(c => (c.IsRequired || c.Name == "candidate") && !names.Contains(c.Name)) is { } missing
            ? new Problem("csv.columns", $"Row {sheet.HeaderNumber} names no column {missing.Name}. Add it: {missing.Doc}")
            : null;
    }

    private static Dictionary<string, string> Cells(CsvSheetRow row, string[] names, List<ReadFault> faults)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length == 0 || string.IsNullOrWhiteSpace(row.Cells[i]))
                continue;
            var cell = row.Cells[i].Trim();
            if (SpreadsheetCell.IsFormula(cell))
                faults.Add(new ReadFault($"row {row.Number}, {names[i]}", $"The cell starts with {cell[0]}, which a spreadsheet runs as a formula. Put an apostrophe (') before it if it is text, or empty the cell.", row.Number));
            else
                cells[names[i]] = Space().Replace(SpreadsheetCell.Bare(cell), " ").Trim();
        }

        return cells;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
