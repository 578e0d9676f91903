using System.Text.Json.Serialization.Metadata;
using HomeRule.Civics;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Store;

namespace HomeRule.Feeds.Congress;

/// <summary>The members of Congress and their offices. Source: https://github.com/unitedstates/congress-legislators.</summary>
internal sealed class CongressFeed : Feed<PeopleFacts>
{
    private static readonly string[] Files = [CongressMember.File, DistrictOffices.File];

    public override FeedCard Card { get; } = new(
        "congress",
        new LocalizedText("Members of Congress and their offices", "Miembros del Congreso y sus oficinas"),
        "unitedstates/congress-legislators",
        "https://github.com/unitedstates/congress-legislators",
        "CC0-1.0");

    public override Uri Address { get; } = new("https://unitedstates.github.io/congress-legislators/");

    internal override int Reader => 1;

    private protected override JsonTypeInfo<PeopleFacts> Json => FactsJson.Default.PeopleFacts;

    internal override IReadOnlyList<WantedFile> InMirror(string folder) =>
        [.. Files.Select(f => new[] { f, f + ".gz" }.FirstOrDefault(n => File.Exists(Path.Combine(folder, n)))).OfType<string>().Select(static n => new WantedFile(n, n))];

    internal override Task<Result<IReadOnlyList<WantedFile>>> OnWebAsync(FeedOrigin origin, string work, CancellationToken stop) =>
        Task.FromResult(Result<IReadOnlyList<WantedFile>>.Ok([.. Files.Select(static f => new WantedFile(f, f))]));

    private protected override Task<Result<FeedReading<PeopleFacts>>> ReadFactsAsync(IReadOnlyList<string> files, Func<PeopleFacts>? before, CancellationToken stop)
    {
        using var folder = ReadingFolder.Of(files);
        return Task.FromResult(CongressReader.Read(folder.Path, stop));
    }

    private protected override IEnumerable<FeedDifference> Compare(PeopleFacts before, PeopleFacts after) => PeopleDifferences.Of(before, after);

    private protected override FeedFacts With(FeedFacts facts, PeopleFacts own) => facts with { Congress = own };
}
