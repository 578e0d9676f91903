using System.Text;

namespace HomeRule.Cli.Tests.Importing;

/// <summary>A table and a folder of its own for what becomes of it; the places and plays are those of the real atlas.</summary>
internal sealed class ImportFolder : IDisposable
{
    public const string OfficialHeader = "place,role,seat,name,phone,email,official_url,source_1,source_1_date,source_2,source_2_date,reviewed";
    public const string Mayor = "co/denver,mayor,,Jane Example,303-555-0100,mayor@example.gov,https://www.example.gov/mayor,https://www.example.gov/mayor,2026-11-02,https://news.example.org/a,2026-11-02,";
    public const string PolicyHeader = "place,play,instrument,body,citation,date,status,status_as_of,last_seen,source_1,source_1_date,source_2,note_en";
    public const string Policy = "co/denver,detainer-decline,ordinance,City Council,Example Code 1-1,2024-05-06,in-force,2026-11-02,2026-11-02,https://code.example.gov/1-1,2026-11-02,https://news.example.org/a,A made-up rule.";

    private readonly string _root = Directory.CreateTempSubdirectory("homerule-import-").FullName;

    public string Table => Path.Combine(_root, "table.csv");

    public string Rejects => Path.Combine(_root, "table.rejected.csv");

    public string Out => Path.Combine(_root, "out");

    public async Task<CliRun> Import(string text, params string[] more) => await Import(Encoding.UTF8.GetBytes(text), more);

    public async Task<CliRun> Import(byte[] bytes, params string[] more)
    {
        await File.WriteAllBytesAsync(Table, bytes, TestContext.Current.CancellationToken);
        return await CliRun.Of(["atlas", "import", Table, "--out", Out, .. more]);
    }

    public static string Lines(params string[] lines) => string.Join("\r\n", lines) + "\r\n";

    /// <summary>Paths below the folder, with <c>/</c>.</summary>
    public IReadOnlyList<string> Files() => !Directory.Exists(Out) ? [] :
        [.. Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Out, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public string Text(string path) => File.ReadAllText(Path.Combine(Out, path));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
