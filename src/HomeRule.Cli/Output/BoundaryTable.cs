using System.Globalization;

namespace HomeRule.Cli.Output;

/// <summary>The short table of what was read, mended and refused, with every refusal below it.</summary>
internal static class BoundaryTable
{
    /// <summary>Longer lists are cut and counted; all of them are in the snapshot.</summary>
    private const int MostLines = 20;

    public static void Write(IReadOnlyList<BoundaryTableRow> rows, TextWriter output)
    {
        if (rows.Count == 0)
            return;
        var named = rows.Any(static r => r.Divisions is not null);
        Column[] columns = ["Boundaries", "Areas", .. named ? new Column[] { "Divisions" } : [], "Corners", "Refused", "Mended"];
        new PlainPage(output).Table(columns, [.. rows.Select(r => Row(r, named))]);
        List("refused", rows.SelectMany(static r => r.Reading.Refused.Select(f => $"{r.Slug}: {f.Message}")), output);
        List("mended", rows.SelectMany(static r => r.Reading.Notes.Select(n => $"{r.Slug}: {n}")), output);
    }

    private static Cell[] Row(BoundaryTableRow row, bool named) =>
    [
        row.Slug, Number(row.Reading.Features), .. named ? new Cell[] { Number(row.Divisions ?? 0) } : [],
        Number(row.Reading.Vertices), Number(row.Reading.Refused.Count), Number(row.Reading.Notes.Count),
    ];

    private static void List(string word, IEnumerable<string> sentences, TextWriter output)
    {
        var all = sentences.ToList();
        foreach (var sentence in all.Take(MostLines))
            output.WriteLine($"{word}: {sentence}");
        if (all.Count > MostLines)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{word}: {all.Count - MostLines} more"));
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
