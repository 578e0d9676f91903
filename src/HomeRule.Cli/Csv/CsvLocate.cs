using System.Globalization;
using System.Text;
using HomeRule.Answers;
using HomeRule.Answers.Locating;
using HomeRule.Civics;

namespace HomeRule.Cli.Csv;

/// <summary>Adds to every row of a table the divisions that its point lies in. What is said on the error stream are counts and row numbers, never a coordinate.</summary>
internal sealed class CsvLocate(CsvRequest request, CliSetting setting)
{
    private readonly CsvTally _tally = new();

    /// <summary>Opens the files before the edition, which may have to be compiled.</summary>
    /// <exception cref="UserErrorException">
    /// Codes <c>csv.input</c>, <c>csv.output</c>, <c>csv.row</c> and those of <see cref="CsvHeader.Read"/>; then there is no answer.
    /// </exception>
    public int Run(Func<AnswerBook> open)
    {
        using var input = OpenInput();
        var source = new CsvSource(input, request.Input);
        var header = source.ReadHeader();
        using var target = CsvTarget.Open(request.Output, request.Input, setting.OpenOutput);
        var book = open();
        var table = ColumnTable.Build(book.Locator, request.Question, request.AllKinds, header.Delimiter);
        var names = OwnNames(header, table);
        var progress = new CsvProgress(setting, input.CanSeek ? input.Length : null, _tally);
        try
        {
            target.Stream.Write(FirstRow(header, names));
            progress.Show(moved => CsvPipeline.Run(
                source,
                () => new RowWorker(book.Snapshot.Index, table, header),
                target.Stream,
                block =>
                {
                    _tally.Add(block);
                    moved();
                },
                (fault, row) => Broken(fault, row, target.IsFile),
                setting.Stop));
            setting.Stop.ThrowIfCancellationRequested();
            target.Commit();
        }
        catch (IOException e)
        {
            throw CsvTarget.Fault(CsvTarget.Sentence(request.Output, e));
        }

        Tell(table, book.Locator, progress);
        return request.Strict && _tally.Bad > 0 ? CliApp.BadInput : 0;
    }

    private Stream OpenInput()
    {
        if (request.Input == "-")
            return setting.OpenInput();
        if (Directory.Exists(request.Input))
            throw Bad("csv.input", $"{request.Input} is a folder. Give the path of a table.");
        if (!File.Exists(request.Input))
            throw Bad("csv.input", $"There is no file {request.Input}.");
        try
        {
            return new FileStream(request.Input, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Bad("csv.input", $"{request.Input} cannot be read ({e.Message.TrimEnd('.')}).");
        }
    }

    /// <summary>Names of the columns that are added; one that the table has already gets homerule_ before it.</summary>
    private List<string> OwnNames(CsvHeader header, ColumnTable table)
    {
        var taken = header.Names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var renamed = new List<string>();
        List<string> names = [.. table.Layers.SelectMany(static l => new[] { CsvWords.Column(l), CsvWords.Column(l) + "_geoid" }), "note", "error"];
        for (var i = 0; i < names.Count; i++)
        {
            if (taken.Add(names[i]))
                continue;
            var name = "homerule_" + names[i];
            for (var number = 2; !taken.Add(name); number++)
                name = $"homerule_{names[i]}_{number}";
            renamed.Add($"{names[i]} → {name}");
            names[i] = name;
        }

        if (renamed.Count > 0)
            setting.Error.WriteLine($"The table has columns of these names already, so the new ones are called otherwise: {string.Join(", ", renamed)}");
        return names;
    }

    private static byte[] FirstRow(CsvHeader header, List<string> names)
    {
        var delimiter = (char)header.Delimiter;
        return [.. header.Raw, .. Encoding.UTF8.GetBytes(string.Concat(names.Select(n => delimiter + n))), .. header.LineEnd];
    }

    private void Tell(ColumnTable table, Locator locator, CsvProgress progress)
    {
        var error = setting.Error;
        var count = string.Create(CultureInfo.InvariantCulture, $"{progress.Rate()}, {progress.Elapsed.TotalSeconds:N1} s; ");
        if (_tally.Bad == 0)
            error.WriteLine($"{count}no bad rows.");
        else
            error.WriteLine($"{count}{Number(_tally.Bad)} bad {(_tally.Bad == 1 ? "row" : "rows")}: {string.Join(", ", _tally.Named)}{(_tally.Bad > _tally.Named.Count ? " …" : "")}. The column error says why (row 1 is the header).");
        if (_tally.Outside > 0)
            error.WriteLine($"{Number(_tally.Outside)} {(_tally.Outside == 1 ? "point lies" : "points lie")} in no division loaded here.");
        if (_tally.Ended != 0)
        {
            var ended = table.Layers.Where((_, i) => (_tally.Ended & (1 << i)) != 0).Select(CsvWords.Column);
            error.WriteLine($"The newest lines loaded have ended for {string.Join(", ", ended)}; they were used, and the column note says until when they held. To load newer ones: run homerule pull census and compile again.");
        }

        var held = locator.Lines.Select(static l => l.Layer).ToHashSet();
        var missing = table.Layers.Where(l => !held.Contains(l)).Select(CsvWords.Column).ToList();
        if (missing.Count > 0)
            error.WriteLine($"No lines are loaded for {string.Join(", ", missing)}; those columns are empty.");
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static UserErrorException Broken(FileFault fault, long row, bool hidden) => Bad("csv.row", fault switch
    {
        FileFault.Unclosed => $"Row {row} opens a quote that is never closed.",
        FileFault.Stray => $"Row {row} has text after a closing quote; perhaps a quote before it is not closed or not doubled.",
        FileFault.LongField => $"Row {row} has a field of more than 1 MB; perhaps a quote is not closed.",
        _ => $"Row {row} is longer than 4 MB; perhaps a quote is not closed.",
    } + (hidden ? " Correct it; nothing was written." : " Correct it; what was written is not the whole answer."));

    private static UserErrorException Bad(string code, string sentence) => new(new Problem(code, sentence) { Field = "--csv" });
}
