using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Ice287g.Memoranda;

namespace HomeRule.Feeds.Merging;

/// <summary>Memoranda that were read and that no agreement has, told with the newest edition of their feed. Stateless; thread-safe.</summary>
internal static class Unmatched
{
    /// <summary>The same state; its newest edition names them all, by reason.</summary>
    public static FeedState Tell(FeedState state, IReadOnlyList<UnmatchedMemorandum> unmatched)
    {
        if (unmatched.Count == 0 || state.Editions is not [var newest, ..])
            return state;
        var told = unmatched.GroupBy(static u => u.Reason, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => new FeedReject("memorandum.unmatched", $"A memorandum was read and no agreement has it. {g.Key}", g.Count(), [.. g.Select(static u => u.File)]));
        return state with { Editions = [newest with { LeftOut = [.. newest.LeftOut, .. told] }, .. state.Editions.Skip(1)] };
    }
}
