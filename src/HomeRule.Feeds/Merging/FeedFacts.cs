using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Fbi;
using HomeRule.Feeds.Ice287g;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Merging;

/// <summary>The last good facts of every feed; null where a feed was never pulled.</summary>
public sealed record FeedFacts
{
    public PeopleFacts? OpenStates { get; init; }

    public PeopleFacts? Congress { get; init; }

    public OcdFacts? Ocd { get; init; }

    public IReadOnlyList<FbiAgency>? Fbi { get; init; }

    public IReadOnlyList<AgreementSheet>? Sheets { get; init; }

    public IReadOnlyList<Memorandum>? Memoranda { get; init; }

    public IReadOnlyList<FeedState> States { get; init; } = [];

    public IReadOnlyList<ObservedChange> Observed { get; init; } = [];

    /// <summary>Of the folder that they were loaded from; see <see cref="Store.FeedStore.Fingerprint"/>.</summary>
    public string Fingerprint { get; init; } = "";
}
