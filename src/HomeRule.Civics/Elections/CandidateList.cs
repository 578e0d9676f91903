namespace HomeRule.Civics.Elections;

/// <summary>
/// Who files for the contests of one election in one state, as a publisher listed it on one day. Of a candidate it holds what a ballot shows and nothing
/// else: no address, day of birth, gender, telephone or mail. Immutable.
/// </summary>
public sealed record CandidateList
{
    public required string Id { get; init; }

    /// <summary>Lower-case postal code.</summary>
    public required string State { get; init; }

    /// <summary>The election in the publisher's words, English.</summary>
    public required string Name { get; init; }

    /// <summary>Day of the election.</summary>
    public required DateOnly Date { get; init; }

    public required ElectionKind Kind { get; init; }

    /// <summary>The day for which the list speaks; nothing that happened later is in it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>True when the publisher calls the list final or certified, false when it calls it preliminary; null when it says neither.</summary>
    public bool? IsFinal { get; init; }

    /// <summary>By id (ordinal). A contest that is not here was not looked at, or could not be told.</summary>
    public required IReadOnlyList<CandidateContest> Contests { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
