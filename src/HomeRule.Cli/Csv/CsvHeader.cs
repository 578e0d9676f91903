using System.Text;
using HomeRule.Civics;

namespace HomeRule.Cli.Csv;

/// <summary>The first row of a table: its delimiter, its columns and which of them are the coordinates. Immutable.</summary>
internal sealed class CsvHeader
{
    /// <summary>Longest first row.</summary>
    public const int MostBytes = 1 << 20;

    private static readonly string[] LatNames = ["lat", "latitude", "y"];
    private static readonly string[] LngNames = ["lng", "lon", "long", "longitude", "x"];
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private CsvHeader(byte delimiter, IReadOnlyList<string> names, int lat, int lng, byte[] raw, byte[] lineEnd, int length)
    {
        Delimiter = delimiter;
        Names = names;
        Lat = lat;
        Lng = lng;
        Raw = raw;
        LineEnd = lineEnd;
        Length = length;
    }

    public byte Delimiter { get; }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Numbers of the columns, from 0.</summary>
    public int Lat { get; }

    public int Lng { get; }

    /// <summary>The row as written, with a byte order mark if there is one, without its line end.</summary>
    public byte[] Raw { get; }

    /// <summary>How the row ends; all rows of the answer end so.</summary>
    public byte[] LineEnd { get; }

    /// <summary>Bytes of the file up to the next row.</summary>
    public int Length { get; }

    /// <summary>
    /// Reads the first row. Null when it goes on behind <paramref name="data"/>. Codes: <c>csv.empty</c>, <c>csv.encoding</c>, <c>csv.header</c>,
    /// <c>csv.columns</c>.
    /// </summary>
    /// <param name="data">The start of the file.</param>
    /// <param name="last">Whether that is the whole file.</param>
    public static Result<CsvHeader>? Read(ReadOnlySpan<byte> data, bool last)
    {
        if (data is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || data[..Math.Min(data.Length, 4)].Contains((byte)0))
            return new Problem("csv.encoding", "The file is UTF-16 or not text. Save it as UTF-8 (in a spreadsheet: \"CSV UTF-8\").");
        var mark = data is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var text = data[mark..];
        if (!text.ContainsAnyExcept(" \t\r\n"u8))
        {
            if (!last)
                return null;
            return new Problem("csv.empty", "The file is empty. Its first row names the columns, such as id,lat,lng.");
        }

        // The delimiter with which both coordinates are found; else the one that makes most columns says what is missing.
        (Problem Problem, int Fields)? best = null;
        foreach (var delimiter in ",;\t"u8)
        {
            var names = new List<string>();
            var at = 0;
            FieldEnd end;
            CsvField field;
            do
            {
                end = CsvScanner.Next(text, delimiter, ref at, out field);
                if (end is FieldEnd.Delimiter or FieldEnd.Record)
                    names.Add(Name(text[field.Start..field.End]));
            }
            while (end == FieldEnd.Delimiter);
            var whole = end == FieldEnd.Record && (last || at < text.Length || text[^1] == (byte)'\n');
            if (!whole && !last && end != FieldEnd.Stray)
                return null;
            Problem problem;
            if (end is FieldEnd.Unclosed or FieldEnd.Stray)
                problem = new Problem("csv.header", "The first row has a quote that is not closed, or text after a closing quote. Correct it; nothing was written.");
            else if (text[..field.After].Contains((byte)0) || !System.Text.Unicode.Utf8.IsValid(text[..field.After]))
                problem = new Problem("csv.encoding", "The first row is not UTF-8 text. Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\").");
            else if (!Column(names, LatNames, "latitude", out var lat, out var first))
                problem = first!;
            else if (!Column(names, LngNames, "longitude", out var lng, out first))
                problem = first!;
            else
                return new CsvHeader(delimiter, names, lat, lng, data[..(mark + field.After)].ToArray(), at > field.After ? text[field.After..at].ToArray() : "\n"u8.ToArray(), mark + at);
            if (best is null || names.Count > best.Value.Fields)
                best = (problem, names.Count);
        }

        return best!.Value.Problem;
    }

    private static string Name(ReadOnlySpan<byte> field)
    {
        try
        {
            return Strict.GetString(field).Replace("\"\"", "\"", StringComparison.Ordinal).Trim();
        }
        catch (DecoderFallbackException)
        {
            return "";
        }
    }

    private static bool Column(List<string> names, string[] wanted, string what, out int column, out Problem? problem)
    {
        var found = names.Select(static (name, i) => (name, i)).Where(n => wanted.Contains(n.name, StringComparer.OrdinalIgnoreCase)).ToList();
        column = found.Count == 1 ? found[0].i : -1;
        problem = found.Count switch
        {
            0 => new Problem("csv.columns", $"The first row names no column for the {what}. Call it {string.Join(", ", wanted[..^1])} or {wanted[^1]}; columns are separated by commas, semicolons or tabs."),
            1 => null,
            _ => new Problem("csv.columns", $"The first row names {found.Count} columns that can be the {what} ({string.Join(", ", found.Take(4).Select(static f => f.name))}). Rename all but one."),
        };
        return problem is null;
    }
}
