using HomeRule.Civics.Elections;

namespace HomeRule.Feeds.Elections;

/// <summary>One election of a file. Immutable.</summary>
public sealed record ReadElection
{
    public required string Name { get; init; }

    public required DateOnly Date { get; init; }

    public required ElectionKind Kind { get; init; }

    /// <summary>Lower-case postal code; null when the file does not tell.</summary>
    public string? State { get; init; }

    public required IReadOnlyList<ReadContest> Contests { get; init; }
}
