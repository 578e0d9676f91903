using CsvHelper;

namespace HomeRule.Documents.Tables;

/// <summary>
/// A table as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read the accents). A cell that a spreadsheet would run as a formula
/// (it starts with = + - @ tab or return) is prefixed with an apostrophe; <see cref="Read"/> takes it off again.
/// </summary>
public static class CsvTable
{
    private const string Dangerous = "=+-@\t\r";

    public static byte[] Write(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }))
        {
            csv.WriteRecord([.. header]);
            foreach (var row in rows)
                csv.WriteRecord([.. row.Select(Guard)]);
        }

        return stream.ToArray();
    }

    /// <summary>The rows of a table that <see cref="Write"/> wrote, header first, with the apostrophes taken off.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(byte[] table)
    {
        using var csv = CsvReader.Create(table, new CsvReaderOptions { HasHeader = false, Separator = ',' });
        var rows = new List<IReadOnlyList<string>>();
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(i => Bare(csv.GetString(i)))]);
        return rows;
    }

    private static string Guard(string? cell) => string.IsNullOrEmpty(cell) ? "" : NeedsGuard(cell) ? "'" + cell : cell;

    private static string Bare(string cell) => cell.Length > 1 && cell[0] == '\'' && NeedsGuard(cell[1..]) ? cell[1..] : cell;

    /// <summary>Apostrophes before a dangerous sign get one more, so that reading back takes off exactly what writing put on.</summary>
    private static bool NeedsGuard(string cell)
    {
        var bare = cell.AsSpan().TrimStart('\'');
        return bare.Length > 0 && Dangerous.Contains(bare[0], StringComparison.Ordinal);
    }
}
