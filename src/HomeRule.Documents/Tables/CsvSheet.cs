using CsvHelper;
using HomeRule.Civics;

namespace HomeRule.Documents.Tables;

/// <summary>
/// A table that somebody else wrote, read strictly: every row is there or is a fault with its number. Comma, semicolon or tab between cells; UTF-8, or UTF-16
/// with its mark; any line ends; empty rows and rows that start with # are passed over. Immutable.
/// </summary>
public sealed record CsvSheet
{
    /// <summary>Largest file, in bytes, inclusive.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>Longest cell, in characters, inclusive.</summary>
    public const int MostCharacters = 4_000;

    /// <summary>Most rows below the header, inclusive.</summary>
    public const int MostRows = 50_000;

    private const string Separators = ",;\t";

    /// <summary>Names of the columns, without blanks around them.</summary>
    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>Number of the row that names the columns, from 1.</summary>
    public required int HeaderNumber { get; init; }

    /// <summary>Rows below the header in the order of the file.</summary>
    public required IReadOnlyList<CsvSheetRow> Rows { get; init; }

    /// <summary>What stands between cells.</summary>
    public required char Separator { get; init; }

    /// <summary>Codes: <c>csv.empty</c>, <c>csv.encoding</c>, <c>csv.header</c>, <c>csv.too-long</c>. Faults of rows are in <see cref="Rows"/>.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="isColumn">Whether a name of the first row is known: the separator is the one that gives most of them.</param>
    public static Result<CsvSheet> Read(byte[] bytes, Func<string, bool> isColumn) => CsvText.Decode(bytes).Then(text => Read(text, isColumn));

    private static Result<CsvSheet> Read(string text, Func<string, bool> isColumn)
    {
        var skipped = 0;
        char? told = null;
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
        {
            (told, skipped) = (text[4], 1);
            text = text[(text.AsSpan(5).StartsWith("\r\n") ? 7 : 6)..];
        }

        if (string.IsNullOrWhiteSpace(text))
            return new Problem("csv.empty", "The file is empty. Its first row names the columns.");
        var separator = told ?? Separators.MaxBy(s => Names(text, s).Count(isColumn));
        var records = Records(text, separator, skipped);
        var head = records.FindIndex(static r => !IsPassedOver(r));
        if (head < 0)
            return new Problem("csv.empty", "The file has no rows but comments. Its first row names the columns.");
        if (records[head].Fault is { } fault)
            return new Problem("csv.header", $"Row {records[head].Number} should name the columns. {fault}");
        if (records.Count - head - 1 > MostRows)
            return new Problem("csv.too-long", $"The file has {records.Count - head - 1:N0} rows; at most {MostRows:N0} are read at once. Cut it into parts.");
        var width = records[head].Cells.Count;
        return new CsvSheet
        {
            Header = [.. records[head].Cells.Select(static c => SpreadsheetCell.Bare(c.Trim()).Trim())],
            HeaderNumber = records[head].Number,
            Rows = [.. records.Skip(head + 1).Where(static r => !IsPassedOver(r)).Select(r => Checked(r, width))],
            Separator = separator,
        };
    }

    private static bool IsPassedOver(CsvSheetRow row) => row.Cells.All(string.IsNullOrWhiteSpace) || row.Cells[0].AsSpan().TrimStart(" '").StartsWith("#");

    private static CsvSheetRow Checked(CsvSheetRow row, int width)
    {
        var fault = row.Fault ?? CellFault(row.Cells);
        if (fault is null && row.Cells.Count != width && (row.Cells.Count < width || row.Cells.Skip(width).Any(static c => !string.IsNullOrWhiteSpace(c))))
            fault = $"It has {row.Cells.Count} cells and the first row names {width}. Put a cell that holds a separator in quotes, or add the cells that are missing.";
        return row with { Cells = row.Cells.Count > width && fault is null ? [.. row.Cells.Take(width)] : row.Cells, Fault = fault };
    }

    private static string? CellFault(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length > MostCharacters)
                return $"Cell {i + 1} has {cells[i].Length:N0} characters; the longest read is {MostCharacters:N0}. Shorten it, or look for a quote that is not closed.";
            if (cells[i].AsSpan().IndexOfAnyExcept(CsvText.Allowed) is var at and >= 0)
                return $"Cell {i + 1} holds a character that is not text (U+{(int)cells[i][at]:X4}). Take it out, or save the file again as text.";
        }

        return null;
    }

    private static List<string> Names(string text, char separator)
    {
        using var csv = CsvReader.FromText(text.Length > 100_000 ? text[..100_000] : text, Options(separator, breaks: false, null));
        while (csv.Read())
        {
            List<string> cells = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
            if (!IsPassedOver(new CsvSheetRow(1, cells, null)))
                return [.. cells.Select(static c => SpreadsheetCell.Bare(c.Trim()).Trim())];
        }

        return [];
    }

    /// <summary>A quote that is never closed swallows what follows it; the file is then read once more with every line as a row, so that the others are seen too.</summary>
    private static List<CsvSheetRow> Records(string text, char separator, int skipped)
    {
        var (records, swallowed) = Parse(text, separator, breaks: true, skipped);
        return swallowed ? Parse(text, separator, breaks: false, skipped).Records : records;
    }

    private static (List<CsvSheetRow> Records, bool Swallowed) Parse(string text, char separator, bool breaks, int skipped)
    {
        CsvMalformedRecord? last = null;
        var swallowed = false;
        var records = new List<CsvSheetRow>();
        using var csv = CsvReader.FromText(text, Options(separator, breaks, bad =>
        {
            last = bad;
            swallowed |= bad.Reason == CsvMalformedReason.UnterminatedQuote || bad.RawRecord.AsSpan().IndexOfAny('\n', '\r') >= 0;
        }));
        while (csv.Read())
        {
            var fault = last is { } bad && bad.RecordNumber == csv.RowNumber ? Sentence(bad.Reason) : null;
            records.Add(new CsvSheetRow((int)csv.RowNumber + skipped, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)], fault));
        }

        return (records, swallowed);
    }

    private static CsvReaderOptions Options(char separator, bool breaks, Action<CsvMalformedRecord>? bad) => new()
    {
        HasHeader = false,
        Separator = separator,
        SkipEmptyLines = false,
        AllowLineBreaksInQuotes = breaks,
        OnMalformedRecord = bad,
    };

    private static string Sentence(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.LineBreakInQuotes => "A quote is opened and not closed in this row. Close it, or take it out.",
        CsvMalformedReason.TextAfterClosingQuote => "Text stands after a closing quote. Write a quote inside a cell twice (\"\").",
        _ => "A quote stands inside a cell that is not in quotes. Put the whole cell in quotes and write the quote inside twice (\"\").",
    };
}
