using System.Text.Json.Serialization.Metadata;
using HomeRule.Civics;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Reading;
using HomeRule.Feeds.Store;

namespace HomeRule.Feeds.Pulling;

/// <summary>A feed with the shape of its facts.</summary>
public abstract class Feed<T> : Feed
{
    private protected Feed() { }

    private protected abstract JsonTypeInfo<T> Json { get; }

    /// <param name="files">Paths of the official files.</param>
    /// <param name="before">Loads the facts in use; null when there are none that this reader made.</param>
    /// <param name="stop">Stops within a moment.</param>
    private protected abstract Task<Result<FeedReading<T>>> ReadFactsAsync(IReadOnlyList<string> files, Func<T>? before, CancellationToken stop);

    /// <summary>What is different, in any order.</summary>
    private protected abstract IEnumerable<FeedDifference> Compare(T before, T after);

    private protected abstract FeedFacts With(FeedFacts facts, T own);

    internal sealed override async Task<Result<FeedDraft>> ReadAsync(IReadOnlyList<string> files, string? before, CancellationToken stop) =>
        (await ReadFactsAsync(files, before is null ? null : () => FactsFile.Read(before, Json), stop)).Map<FeedDraft>(r => new Draft(this, r.Facts)
        {
            Rows = r.Rows,
            Good = r.Good,
            Rejects = r.Rejects,
            LeftOut = r.LeftOut,
            DataDate = r.DataDate,
        });

    internal sealed override FeedFacts Load(FeedFacts facts, string path) => With(facts, FactsFile.Read(path, Json));

    private sealed record Draft(Feed<T> Feed, T Facts) : FeedDraft
    {
        public override string Write(string path) => FactsFile.Write(path, Facts, Feed.Json);

        public override IReadOnlyList<FeedDifference> Differences(string before) =>
        [
            .. Feed.Compare(FactsFile.Read(before, Feed.Json), Facts)
                .OrderBy(static d => d.Subject, StringComparer.Ordinal).ThenBy(static d => d.Kind, StringComparer.Ordinal).ThenBy(static d => d.Field, StringComparer.Ordinal),
        ];
    }
}
