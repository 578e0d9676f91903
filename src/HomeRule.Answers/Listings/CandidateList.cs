using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <summary>Everything that a ZIP code or a name may mean, and one question that settles it; nothing is chosen for being near.</summary>
public sealed record CandidateList
{
    public required SnapshotAnswer Snapshot { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>What was asked about, in words: <c>ZIP 81501</c>, <c>Mesa County, Colorado</c>, or the text itself where it fits several places.</summary>
    public required string Subject { get; init; }

    /// <summary>
    /// By kind, then by share: places, counties, districts of every kind. Where a name fits several places, those places alone, without shares.
    /// </summary>
    public required IReadOnlyList<DistrictAnswer> Candidates { get; init; }

    /// <summary>The one question whose answer settles it; null when there is nothing left to settle.</summary>
    public Text? Question { get; init; }

    /// <summary>What a reader must know about the answer: which maps are missing, how exact shares are.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>The maps that the candidates come from.</summary>
    public IReadOnlyList<SourceAnswer> Sources { get; init; } = [];
}
