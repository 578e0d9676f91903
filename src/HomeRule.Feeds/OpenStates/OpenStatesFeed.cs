using System.Text.Json.Serialization.Metadata;
using HomeRule.Civics;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Store;

namespace HomeRule.Feeds.OpenStates;

/// <summary>The archive of people of Open States. Source: https://github.com/openstates/people.</summary>
internal sealed class OpenStatesFeed : Feed<PeopleFacts>
{
    private const string Archive = "main.tar.gz";

    public override FeedCard Card { get; } = new(
        "openstates",
        new LocalizedText("State legislators, governors and mayors", "Legisladores estatales, gobernadores y alcaldes"),
        "Open States",
        "https://github.com/openstates/people",
        "CC0-1.0");

    public override Uri Address { get; } = new("https://github.com/openstates/people/archive/refs/heads/");

    internal override int Reader => 1;

    private protected override JsonTypeInfo<PeopleFacts> Json => FactsJson.Default.PeopleFacts;

    /// <summary>The newest archive by name.</summary>
    internal override IReadOnlyList<WantedFile> InMirror(string folder) =>
        [.. Directory.GetFiles(folder, "*.tar.gz").Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal).TakeLast(1).Select(static n => new WantedFile(n, n))];

    internal override Task<Result<IReadOnlyList<WantedFile>>> OnWebAsync(FeedOrigin origin, string work, CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<WantedFile>>.Ok([new WantedFile(Archive, Archive)]));

    private protected override Task<Result<FeedReading<PeopleFacts>>> ReadFactsAsync(IReadOnlyList<string> files, Func<PeopleFacts>? before, CancellationToken stop) =>
        Task.FromResult(OpenStatesReader.Read(files[0], stop));

    private protected override IEnumerable<FeedDifference> Compare(PeopleFacts before, PeopleFacts after) => PeopleDifferences.Of(before, after);

    private protected override FeedFacts With(FeedFacts facts, PeopleFacts own) => facts with { OpenStates = own };
}
