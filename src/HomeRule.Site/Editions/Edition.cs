using HomeRule.Answers;
using HomeRule.Atlas;

namespace HomeRule.Site.Editions;

/// <summary>One snapshot with what the site derives from it. Immutable but for the kept answers, which are safe for any number of threads.</summary>
internal sealed class Edition(Snapshot snapshot, long cacheBytes)
{
    public Snapshot Snapshot { get; } = snapshot;

    public AnswerBook Book { get; } = new(snapshot);

    /// <summary>First 16 digits of the snapshot's hash: the part of every ETag that says which edition answered.</summary>
    public string Tag { get; } = snapshot.Info.Hash[..Math.Min(16, snapshot.Info.Hash.Length)];

    public KeptAnswers Kept { get; } = new(cacheBytes);
}
