using System.Text;
using HomeRule.Testing;

namespace HomeRule.Cli.Tests.Csv;

/// <summary>One table located through the command line, in process, over the small mapped country; files in a folder of its own.</summary>
internal sealed class TableRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homerule-csv-");

    public string Input => Path.Combine(_folder.FullName, "in.csv");

    public string Output => Path.Combine(_folder.FullName, "out.csv");

    public string Folder => _folder.FullName;

    public string Snapshot { get; init; } = MappedCountry.SnapshotFile;

    public int? ErrorWidth { get; init; }

    public int Code { get; private set; }

    public string Error { get; private set; } = "";

    /// <summary>The answer; null when there is none.</summary>
    public byte[]? Bytes => File.Exists(Output) ? File.ReadAllBytes(Output) : null;

    public string Text => Encoding.UTF8.GetString(Bytes.ShouldNotBeNull(Error));

    public string[] Lines => Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public static TableRun Of(string table, params string[] more) => Of(Encoding.UTF8.GetBytes(table), more);

    public static TableRun Of(byte[] table, params string[] more)
    {
        var run = new TableRun();
        run.Go(table, more);
        return run;
    }

    public void Go(byte[] table, params string[] more)
    {
        File.WriteAllBytes(Input, table);
        Go(["--csv", Input, "--out", Output, .. more]);
    }

    public byte[] Go(string[] args, Stream? input = null, CancellationToken stop = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var standard = new MemoryStream();
        Code = CliApp.Run(["locate", .. args], new CliSetting
        {
            Output = output,
            Error = error,
            ErrorWidth = ErrorWidth,
            Clock = new Today(),
            Variable = name => name == "HOMERULE_SNAPSHOT" ? Snapshot : null,
            OpenInput = () => input ?? Stream.Null,
            OpenOutput = () => standard,
            Stop = stop,
        });
        output.ToString().ShouldBeEmpty();
        Error = error.ToString();
        return standard.ToArray();
    }

    /// <summary>Code 2, one sentence, no answer and nothing left of one.</summary>
    public string ShouldBeRefused()
    {
        Code.ShouldBe(CliApp.BadInput, Error);
        Error.TrimEnd('\n').ShouldNotContain("\n");
        Error.ShouldNotContain("   at HomeRule");
        Directory.GetFiles(Folder).Where(f => f != Input).ShouldBeEmpty();
        return Error;
    }

    /// <summary>The answer as CsvHelper reads it, header first.</summary>
    public List<string[]> Read(char separator = ',') => Table.Read(Bytes.ShouldNotBeNull(Error), separator);

    /// <summary>The cells of a column, by the name of the column.</summary>
    public List<string> Column(string name, char separator = ',')
    {
        var rows = Read(separator);
        var column = Array.IndexOf(rows[0], name);
        column.ShouldBeGreaterThanOrEqualTo(0, name);
        return [.. rows.Skip(1).Select(r => r[column])];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private sealed class Today : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(MappedCountry.Today.ToDateTime(new TimeOnly(18, 0)), TimeSpan.Zero);
    }
}
