namespace HomeRule.Cli.Csv;

/// <summary>
/// RFC 4180 over UTF-8 bytes, exact and without copies: a quote opens only at the start of a field and is doubled inside; line ends are LF, CRLF and CR,
/// mixed as they come; blanks belong to the field. CsvHelper reads as exactly, one stream on one thread; here a stream is cut into blocks of whole records
/// that all cores read, and the cut and the reading must agree on every byte. Tests compare the scanner with CsvHelper on random tables.
/// </summary>
internal static class CsvScanner
{
    private const byte Quote = (byte)'"';
    private const byte Feed = (byte)'\n';
    private const byte Return = (byte)'\r';

    /// <summary>Reads the field at <paramref name="at"/> and moves behind its delimiter or line end.</summary>
    public static FieldEnd Next(ReadOnlySpan<byte> data, byte delimiter, ref int at, out CsvField field)
    {
        unchecked
        {
            field = default;
            int after;
            if (at < data.Length && data[at] == Quote)
            {
                field.Start = at + 1;
                field.End = Closing(data, at + 1);
                if (field.End < 0)
                    return FieldEnd.Unclosed;
                after = field.End + 1;
            }
            else
            {
                field.Start = at;
                var length = data[at..].IndexOfAny(delimiter, Feed, Return);
                field.End = after = length < 0 ? data.Length : at + length;
            }

            field.After = after;
            if (after == data.Length)
            {
                at = after;
                return FieldEnd.Record;
            }

            var next = data[after];
            if (next == delimiter)
            {
                at = after + 1;
                return FieldEnd.Delimiter;
            }

            if (next == Feed)
                at = after + 1;
            else if (next == Return)
                at = after + (after + 1 < data.Length && data[after + 1] == Feed ? 2 : 1);
            else
                return FieldEnd.Stray;
            return FieldEnd.Record;
        }
    }

    /// <summary>Bytes of whole records at the start of the data: all of it when nothing follows.</summary>
    /// <param name="data">Begins with a record.</param>
    /// <param name="delimiter">Between fields.</param>
    /// <param name="last">Whether the data ends the file.</param>
    /// <param name="open">Whether a quote of the rest is not closed in the data.</param>
    public static int Cut(ReadOnlySpan<byte> data, byte delimiter, bool last, out bool open)
    {
        unchecked
        {
            open = false;
            var cut = 0;
            for (var at = 0; at < data.Length;)
            {
                var quote = data[at..].IndexOf(Quote);
                var plain = quote < 0 ? data.Length : at + quote;
                var end = LastLineEnd(data, at, plain, last);
                if (end > 0)
                    cut = end;
                if (quote < 0)
                    break;
                at = plain + 1;
                if (plain > 0 && data[plain - 1] is not (Feed or Return) && data[plain - 1] != delimiter)
                    continue;
                var closing = Closing(data, at);
                // A quote at the very end may be the first of two.
                if (closing < 0 || (closing == data.Length - 1 && !last))
                {
                    open = true;
                    return cut;
                }

                at = closing + 1;
            }

            return last ? data.Length : cut;
        }
    }

    /// <summary>One after the last line end of a part without quotes; 0 where there is none. A return that ends the data may be half of a line end.</summary>
    private static int LastLineEnd(ReadOnlySpan<byte> data, int from, int to, bool last)
    {
        unchecked
        {
            if (to == data.Length && !last && to > from && data[to - 1] == Return)
                to--;
            return from + data[from..to].LastIndexOfAny(Feed, Return) is var at && at >= from ? at + 1 : 0;
        }
    }

    /// <summary>Position of the closing quote of a field whose content starts at <paramref name="from"/>; -1 without one.</summary>
    private static int Closing(ReadOnlySpan<byte> data, int from)
    {
        unchecked
        {
            while (true)
            {
                var length = data[from..].IndexOf(Quote);
                if (length < 0)
                    return -1;
                var at = from + length;
                if (at + 1 >= data.Length || data[at + 1] != Quote)
                    return at;
                from = at + 2;
            }
        }
    }
}
