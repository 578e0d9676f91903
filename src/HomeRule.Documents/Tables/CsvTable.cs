using CsvHelper;

namespace HomeRule.Documents.Tables;

/// <summary>
/// A table as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read the accents). A cell that a spreadsheet would run as a formula
/// is prefixed with an apostrophe (<see cref="SpreadsheetCell"/>); <see cref="Read"/> takes it off again.
/// </summary>
public static class CsvTable
{
    public static byte[] Write(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }))
        {
            csv.WriteRecord([.. header]);
            foreach (var row in rows)
                csv.WriteRecord([.. row.Select(SpreadsheetCell.Guard)]);
        }

        return stream.ToArray();
    }

    /// <summary>The rows of a table that <see cref="Write"/> wrote, header first, with the apostrophes taken off.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(byte[] table)
    {
        using var csv = CsvReader.Create(table, new CsvReaderOptions { HasHeader = false, Separator = ',' });
        var rows = new List<IReadOnlyList<string>>();
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(i => SpreadsheetCell.Bare(csv.GetString(i)))]);
        return rows;
    }
}
