using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.People;

namespace HomeRule.Civics.Living;

/// <summary>Everything that official files of living data say, merged: who holds which seat, which agencies there are, what they signed. Each list is ordered by id (ordinal). Immutable.</summary>
public sealed record LivingFacts
{
    /// <summary>Nothing pulled yet.</summary>
    public static LivingFacts Empty { get; } = new();

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>Ordered by post, then start.</summary>
    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    public IReadOnlyList<Agency> Agencies { get; init; } = [];

    public IReadOnlyList<ListedAgreement> Agreements { get; init; } = [];

    /// <summary>Ordered by date, then file.</summary>
    public IReadOnlyList<AgreementList> Lists { get; init; } = [];

    public IReadOnlyList<FeedState> Feeds { get; init; } = [];

    /// <summary>Tells the kept facts that these were made of from all others; empty where there were none.</summary>
    public string Fingerprint { get; init; } = "";

    public IReadOnlyList<CorrectionOutcome> Corrections { get; init; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ObservedChange> Observed { get; init; } = [];
}
