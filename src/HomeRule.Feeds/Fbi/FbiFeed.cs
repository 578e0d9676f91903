using System.Text.Json.Serialization.Metadata;
using HomeRule.Civics;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Store;

namespace HomeRule.Feeds.Fbi;

/// <summary>The FBI's table of law-enforcement employees. Its address changes with every edition; the page offers the download.</summary>
internal sealed class FbiFeed : Feed<IReadOnlyList<FbiAgency>>
{
    private const string Pattern = "law-enforcement-employees-*.csv*";

    public override FeedCard Card { get; } = new(
        "fbi",
        new LocalizedText("Law-enforcement agencies and their employees", "Agencias del orden público y sus empleados"),
        "Federal Bureau of Investigation",
        "https://cde.ucr.cjis.gov/LATEST/webapp/#/pages/downloads",
        "Public domain");

    public override Uri? Address => null;

    public override string NoAddress =>
        "The FBI's download has no lasting address. Download \"Law Enforcement Employees\" from https://cde.ucr.cjis.gov and give its folder with --mirror DIR or its address with --address URL.";

    internal override int Reader => 1;

    private protected override JsonTypeInfo<IReadOnlyList<FbiAgency>> Json => FactsJson.Default.IReadOnlyListFbiAgency;

    /// <summary>The table of the newest year.</summary>
    internal override IReadOnlyList<WantedFile> InMirror(string folder) =>
        [.. Directory.GetFiles(folder, Pattern).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal).TakeLast(1).Select(static n => new WantedFile(n, n))];

    internal override Task<Result<IReadOnlyList<WantedFile>>> OnWebAsync(FeedOrigin origin, string work, CancellationToken stop)
    {
        var last = Path.GetFileName(origin.Address!.LocalPath);
        var name = last.EndsWith(".csv", StringComparison.Ordinal) || last.EndsWith(".csv.gz", StringComparison.Ordinal) ? last : "law-enforcement-employees.csv";
        return Task.FromResult(Result<IReadOnlyList<WantedFile>>.Ok([new WantedFile(origin.Address.AbsoluteUri, name)]));
    }

    private protected override Task<Result<FeedReading<IReadOnlyList<FbiAgency>>>> ReadFactsAsync(IReadOnlyList<string> files, Func<IReadOnlyList<FbiAgency>>? before, CancellationToken stop) =>
        Task.FromResult(FbiReader.Read(files[0], stop));

    private protected override IEnumerable<FeedDifference> Compare(IReadOnlyList<FbiAgency> before, IReadOnlyList<FbiAgency> after) => KeyedDifferences.Of(
        before,
        after,
        static a => a.Ori.ToLowerInvariant(),
        static a => a.Name,
        ("name", static a => a.Name),
        ("type", static a => a.Type),
        ("counties", static a => a.Counties.Count == 0 ? null : string.Join(", ", a.Counties)));

    private protected override FeedFacts With(FeedFacts facts, IReadOnlyList<FbiAgency> own) => facts with { Fbi = own };
}
