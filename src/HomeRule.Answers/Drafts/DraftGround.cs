using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Civics.Provisions;

namespace HomeRule.Answers.Drafts;

/// <summary>Everything that a draft of one play for one place rests on: who can adopt it in which form, which provisions the law leaves, and cited facts. Immutable.</summary>
public sealed record DraftGround
{
    public required Play Play { get; init; }

    public required ProvisionSet Set { get; init; }

    /// <summary>Provisions that every draft uses; null when the edition has none.</summary>
    public ProvisionSet? Shared { get; init; }

    public required IReadOnlyDictionary<string, Definition> Definitions { get; init; }

    /// <summary>Slug of the place.</summary>
    public required string PlaceId { get; init; }

    public required string PlaceName { get; init; }

    /// <summary>With the state: <c>Denver, Colorado</c>.</summary>
    public required string PlaceFullName { get; init; }

    public required string StateName { get; init; }

    public required DateOnly AsOf { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    /// <summary>Where the play stands at the place.</summary>
    public required PlayStatus Status { get; init; }

    public required string StatusSentence { get; init; }

    /// <summary>Own offices first; empty when no office over the place can adopt it in any form.</summary>
    public required IReadOnlyList<DraftForm> Forms { get; init; }

    /// <summary>Agreements by the newest list and records of the place.</summary>
    public required IReadOnlyList<DraftFact> LocalFacts { get; init; }

    /// <summary>Dated measures of other governments of the state to the same end.</summary>
    public required IReadOnlyList<DraftFact> Elsewhere { get; init; }

    /// <summary>True when the play moves a lever of cooperation with immigration enforcement.</summary>
    public required bool OnCooperation { get; init; }

    /// <summary>What state law says about each lever of the play.</summary>
    public required IReadOnlyList<DraftFact> StateLaw { get; init; }

    /// <summary>What the play rests on in federal and constitutional law.</summary>
    public required IReadOnlyList<DraftFact> Authorities { get; init; }

    /// <summary>Suits and conflicts, of the place and about the state's laws.</summary>
    public required IReadOnlyList<DraftFact> Disputes { get; init; }

    /// <summary>The same play elsewhere, in the same state first.</summary>
    public required IReadOnlyList<DraftFact> Similar { get; init; }

    /// <summary>Sources of definitions and shared provisions, by id (<c>definition:…</c>, <c>shared:…</c>).</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<int>> SourcesOf { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
