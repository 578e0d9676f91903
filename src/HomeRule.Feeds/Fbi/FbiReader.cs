using System.Globalization;
using HomeRule.Civics;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Unpacking;

namespace HomeRule.Feeds.Fbi;

/// <summary>
/// Reads the FBI's table of law-enforcement employees, plain or gzipped. A row that says something impossible is counted and left out; a file that is not
/// such a table is refused whole. Stateless; thread-safe.
/// Source: https://cde.ucr.cjis.gov (Law Enforcement Employees Data).
/// </summary>
public static class FbiReader
{
    /// <summary>Largest table after unpacking, in bytes, inclusive.</summary>
    public const long MostBytes = 64L << 20;

    /// <summary>
    /// Codes: <c>fbi.row</c> (the row that makes the file unreadable is named), <c>fbi.columns</c>, <c>file.…</c>.
    /// An ORI that stands more than once counts with its newest year; the other rows are rejects.
    /// </summary>
    /// <param name="path">The file; a name without meaning, its first bytes say what it is.</param>
    /// <param name="stop">Stops within a moment.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static Result<FeedReading<IReadOnlyList<FbiAgency>>> Read(string path, CancellationToken stop = default)
    {
        var name = Path.GetFileName(path);
        if (!GzipReading.ReadBytes(path, MostBytes, stop).TryGet(out var bytes, out var problem))
            return problem;
        using var rows = new FbiRows(bytes);
        try
        {
            return Read(name, rows, stop);
        }
        catch (TableFaultException fault)
        {
            return new Problem("fbi.row", string.Create(CultureInfo.InvariantCulture, $"Row {fault.Row} of {name} {fault.Message}; nothing of the file was taken. Check the file."));
        }
    }

    private static Result<FeedReading<IReadOnlyList<FbiAgency>>> Read(string name, FbiRows rows, CancellationToken stop)
    {
        if (!rows.Next() || FbiColumns.Of(rows.Fields) is not { } columns)
            return new Problem("fbi.columns", $"The first row of {name} does not name the columns {string.Join(", ", FbiColumns.Names)}, separated by commas. Check that it is the FBI's table of law-enforcement employees.");
        var (count, tally, best) = (0L, new RejectTally(), new Dictionary<string, (FbiAgency Agency, long Row)>(StringComparer.Ordinal));
        while (rows.Next())
        {
            stop.ThrowIfCancellationRequested();
            count++;
            if (rows.IsBlank)
                tally.Add("row.blank", "The row is empty.", Where(name, rows.Number));
            else if (rows.Fields.Count != columns.Count)
                throw new TableFaultException(rows.Number, string.Create(CultureInfo.InvariantCulture, $"has {rows.Fields.Count} fields where the first row has {columns.Count}"));
            else if (columns.Agency(rows.Fields, out var fault) is not { } agency)
                tally.Add(fault!.Value.Code, fault.Value.Reason, $"{Where(name, rows.Number)}: {fault.Value.Value}");
            else
                Keep(agency, rows.Number);
        }

        return new FeedReading<IReadOnlyList<FbiAgency>>([.. best.Values.Select(static b => b.Agency).OrderBy(static a => a.Ori, StringComparer.Ordinal)], count, count - tally.Count, tally.Rejects);

        void Keep(FbiAgency agency, long row)
        {
            if (best.TryGetValue(agency.Ori, out var known))
            {
                var dropped = known.Agency.Year >= agency.Year ? row : known.Row;
                tally.Add("row.repeated", "The agency stands in the table more than once; the row with the newest year counts.", $"{Where(name, dropped)}: {agency.Ori}");
                if (dropped == row)
                    return;
            }

            best[agency.Ori] = (agency, row);
        }
    }

    private static string Where(string name, long row) => string.Create(CultureInfo.InvariantCulture, $"{name} row {row}");
}
