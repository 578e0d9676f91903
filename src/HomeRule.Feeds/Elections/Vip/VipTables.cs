using System.Globalization;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using HomeRule.Civics;

namespace HomeRule.Feeds.Elections.Vip;

/// <summary>Reads a VIP feed as tables of comma-separated values, one table a type of element. Stateless; thread-safe.</summary>
internal static class VipTables
{
    /// <summary>Largest table that is read, in bytes, inclusive; streets and precincts are not opened at all.</summary>
    public const int MostBytes = 256 << 20;

    /// <summary>Codes: those of <see cref="VipStore.Add"/>, <c>vip.table</c>, <c>vip.encoding</c>, <c>vip.id</c>, <c>vip.columns</c>, and of <see cref="ElectionPackage.Read"/>.</summary>
    public static Result<VipStore> Read(ElectionPackage package, CancellationToken stop)
    {
        var store = new VipStore();
        foreach (var table in package.Files.Where(static f => f is "party_contest.txt" or "ballot_measure_contest.txt" or "retention_contest.txt"))
        {
            if (Rows(package, table, (_, _) => store.OtherContests++, stop) is { } fault)
                return fault;
        }

        foreach (var (table, type) in VipFields.Tables.Where(t => package.Files.Contains(t.Key)))
        {
            var columns = Columns(type);
            var problem = Rows(
                package,
                table,
                (row, cells) =>
                {
                    store.Read++;
                    store.Add(Object(table, type, row, cells, columns));
                },
                stop);
            if (problem is not null)
                return problem;
        }

        return store;
    }

    /// <summary>Column → field. The identifiers of a row stand in two columns.</summary>
    private static Dictionary<string, string> Columns(string type)
    {
        var columns = VipFields.Of(type)!.Where(static f => f is not ("ExternalIdentifiers" or "Term")).ToDictionary(VipFields.Snake, static f => f == "PrimaryPartyId" ? "PrimaryPartyIds" : f, StringComparer.Ordinal);
        if (type == "Office")
            columns["term_type"] = "TermType";
        return columns;
    }

    private static VipObject Object(string table, string type, long row, Dictionary<string, string> cells, Dictionary<string, string> columns)
    {
        var id = cells.GetValueOrDefault("id")?.Trim();
        if (string.IsNullOrEmpty(id))
            throw new VipFaultException(new Problem("vip.id", string.Create(CultureInfo.InvariantCulture, $"{table}, row {row}: {type} has no id. Give every row an id.")));
        var one = new VipObject(type, id, string.Create(CultureInfo.InvariantCulture, $"{table}, {type} {(id.Length > 60 ? id[..60] + "…" : id)} (row {row})"));
        foreach (var (column, value) in cells)
        {
            if (value.Length > VipStore.MostCharacters)
                throw new VipFaultException(new Problem("vip.too-long", string.Create(CultureInfo.InvariantCulture, $"{one.Where}: {column} has more than {VipStore.MostCharacters} characters. Shorten it.")));
            if (columns.TryGetValue(column, out var field))
                one.Set(field, value.Trim());
        }

        if (cells.GetValueOrDefault("external_identifier_type")?.Trim() is "ocd-id" or "fips" && cells.GetValueOrDefault("external_identifier_value") is { } identifier)
            one.Set(cells["external_identifier_type"].Trim(), identifier.Trim());
        return one;
    }

    private static Problem? Rows(ElectionPackage package, string table, Action<long, Dictionary<string, string>> each, CancellationToken stop)
    {
        var read = package.Read<bool>(table, stream => Rows(stream, table, each, stop) is { } fault ? fault : true, stop);
        return read.IsOk ? null : read.Problem;
    }

    private static Problem? Rows(Stream stream, string table, Action<long, Dictionary<string, string>> each, CancellationToken stop)
    {
        if (!Bytes(stream, table).TryGet(out var bytes, out var problem))
            return problem;
        using var csv = CsvReader.Create(bytes, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            Encoding = Encoding.UTF8,
            SkipEmptyLines = true,
            AllowLineBreaksInQuotes = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        });
        string[]? header = null;
        var row = 0L;
        try
        {
            while (csv.Read())
            {
                stop.ThrowIfCancellationRequested();
                row = csv.RowNumber;
                if (header is null)
                {
                    header = [.. Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i).Trim().ToLowerInvariant())];
                    if (!header.Contains("id") || header.Distinct().Count() != header.Length)
                        return new Problem("vip.columns", $"{table}: the first row must name each column once, and one of them id. Check the table.");
                    continue;
                }

                if (csv.FieldCount != header.Length)
                    return new Problem("vip.table", string.Create(CultureInfo.InvariantCulture, $"{table}, row {row}: it has {csv.FieldCount} cells and the first row names {header.Length}. Put a cell that holds a comma in quotes."));
                var cells = new Dictionary<string, string>(header.Length, StringComparer.Ordinal);
                for (var i = 0; i < header.Length; i++)
                    cells.Add(header[i], csv.GetString(i));
                each(row, cells);
            }

            return null;
        }
        catch (CsvFormatException)
        {
            return new Problem("vip.table", string.Create(CultureInfo.InvariantCulture, $"{table}, after row {row}: a quote is never closed, or stands inside a cell. Correct the row below it."));
        }
        catch (VipFaultException fault)
        {
            return fault.Problem;
        }
    }

    private static Result<byte[]> Bytes(Stream stream, string table)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int got; (got = stream.Read(buffer)) > 0;)
        {
            all.Write(buffer, 0, got);
            if (all.Length > MostBytes)
                return new Problem("vip.too-long", string.Create(CultureInfo.InvariantCulture, $"{table} has more than {MostBytes} bytes. Cut the feed into parts."));
        }

        var bytes = all.ToArray();
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return new Problem("vip.encoding", $"{table} is written in UTF-16. Save it as UTF-8.");
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        if (bytes.AsSpan().IndexOf((byte)0) is var nul and >= 0)
            return new Problem("vip.table", $"{table}, line {Line(bytes, nul)}: it holds a NUL character. Export the table again.");
        return Utf8.IsValid(bytes) ? bytes : new Problem("vip.encoding", $"{table}, line {Line(bytes, Invalid(bytes))}: it holds bytes that are not UTF-8 text, perhaps of Windows-1252. Save it as UTF-8.");
    }

    private static string Line(byte[] bytes, int at) => (bytes.AsSpan(0, at).Count((byte)'\n') + 1).ToString(CultureInfo.InvariantCulture);

    private static int Invalid(byte[] bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes.AsSpan(at), out _, out var used) == System.Buffers.OperationStatus.Done)
            at += used;
        return at;
    }
}
