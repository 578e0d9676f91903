using System.Globalization;
using System.Text.Unicode;
using CsvHelper;
using HomeRule.Civics;

namespace HomeRule.Feeds.Ocd;

/// <summary>
/// Rows of one list of Open Civic Data. Some lists name their columns in the first row, the others begin at once: then the columns are id and name.
/// Stateless; thread-safe.
/// </summary>
internal static class OcdTable
{
    private const string IdStart = "ocd-division/";
    private const int MostCell = 4_000;

    private static readonly string[] Unnamed = ["id", "name"];

    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        Separator = ',',
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        IncludeValuesInExceptions = false,
    };

    /// <summary>Every row by column. Code: <c>csv.malformed</c>.</summary>
    /// <param name="bytes">UTF-8, with or without a byte order mark.</param>
    /// <param name="file">Its name.</param>
    public static Result<IReadOnlyList<OcdRow>> Read(byte[] bytes, string file)
    {
        if (!Utf8.IsValid(bytes) || bytes.AsSpan().Contains((byte)0))
            return new Problem("csv.malformed", $"{file} holds bytes that are no text and was not taken. Check the address.");
        var rows = new List<OcdRow>();
        string[]? columns = null;
        var line = 0;
        try
        {
            using var csv = CsvReader.Create(bytes, Options);
            while (csv.Read())
            {
                line++;
                var cells = new string[csv.FieldCount];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = csv.GetString(i);
                    if (cells[i].Length > MostCell)
                        return NoTable(file, line);
                }

                if (columns is null)
                {
                    var isHeader = !cells[0].StartsWith(IdStart, StringComparison.Ordinal);
                    columns = isHeader ? cells : Unnamed;
                    if (isHeader && Array.IndexOf(columns, "id") < 0)
                        return new Problem("csv.malformed", $"{file} has no column id and was not taken. Check the address.");
                    if (isHeader)
                        continue;
                }

                rows.Add(new OcdRow(file, line, columns, cells));
            }
        }
        catch (CsvFormatException)
        {
            return NoTable(file, line);
        }

        return rows;
    }

    private static Problem NoTable(string file, int line) =>
        new("csv.malformed", string.Create(CultureInfo.InvariantCulture, $"{file} was not taken: around row {line} it is no table. Pull it again; if it stays so, check the address."));
}
