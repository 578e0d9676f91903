using System.Globalization;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Documents.Tables;
using HomeRule.Elections.Verification;

namespace HomeRule.Cli.Verifying;

/// <summary>A table of published filing dates → rows, strictly: the first cell that cannot be read is the problem of the whole table.</summary>
internal static class PublishedTable
{
    /// <summary>Columns that must be there; <c>rule_in_words</c>, <c>source</c>, <c>confidence</c> and others are passed over.</summary>
    public static readonly string[] Columns = ["state", "office_class", "statute", "cycle", "opens", "closes"];

    /// <summary>Codes: those of <see cref="CsvSheet.Read"/>, <c>csv.columns</c>, <c>csv.row</c>, <c>csv.empty</c>.</summary>
    public static Result<IReadOnlyList<PublishedRow>> Read(byte[] bytes) => CsvSheet.Read(bytes, static name => Columns.Contains(Canonical(name))).Then(Read);

    private static Result<IReadOnlyList<PublishedRow>> Read(CsvSheet sheet)
    {
        var names = sheet.Header.Select(Canonical).ToList();
        if (Columns.FirstOrDefault(c => !names.Contains(c)) is { } missing)
            return new Problem("csv.columns", $"Row {sheet.HeaderNumber} names no column {missing}. Name at least {string.Join(", ", Columns)}.");
        if (Columns.FirstOrDefault(c => names.Count(n => n == c) > 1) is { } twice)
            return new Problem("csv.columns", $"Row {sheet.HeaderNumber} names the column {twice} twice. Take one of them out.");
        var at = Columns.Select(c => names.IndexOf(c)).ToArray();
        var rows = new List<PublishedRow>(sheet.Rows.Count);
        foreach (var row in sheet.Rows)
        {
            if (row.Fault is { } fault)
                return new Problem("csv.row", $"Row {row.Number}: {fault}");
            if (!Row(row.Number, [.. at.Select(i => SpreadsheetCell.Bare(row.Cells[i].Trim()).Trim())]).TryGet(out var read, out var problem))
                return problem;
            rows.Add(read);
        }

        return rows.Count > 0 ? rows : new Problem("csv.empty", "The table has no rows below its first one. Give at least one published window.");
    }

    private static Result<PublishedRow> Row(int number, string[] cells)
    {
        if (cells[0].Length == 0)
            return Bad(number, "state", cells[0], "Write the postal code of a state.");
        if (!int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out var cycle) || cycle is < 1700 or > 2199)
            return Bad(number, "cycle", cells[3], "Write the year of the election.");
        if (!Day(cells[4], out var opens))
            return Bad(number, "opens", cells[4], "Write YYYY-MM-DD, or leave it empty.");
        if (!Day(cells[5], out var closes))
            return Bad(number, "closes", cells[5], "Write YYYY-MM-DD, or leave it empty.");
        return new PublishedRow(number, cells[0], new FilingLabel(cells[1], cells[2]), cycle, opens, closes);
    }

    private static bool Day(string text, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0)
            return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed))
            return false;
        day = parsed;
        return true;
    }

    private static Problem Bad(int row, string column, string text, string advice) =>
        new("csv.row", $"Row {row}, {column}: '{CommandLineCheck.OneLine(text.Length > 40 ? text[..40] + "…" : text)}' cannot be read. {advice}");

    private static string Canonical(string name) => name.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
}
