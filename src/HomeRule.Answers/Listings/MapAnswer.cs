using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Listings;

/// <summary>One lever's standing or one play's status in every state and county: the rows of the map and of the table below it.</summary>
public sealed record MapAnswer
{
    /// <summary><c>lever</c>, <c>play</c> or <c>agreements</c>.</summary>
    public required string Kind { get; init; }

    public required string Id { get; init; }

    public required Text Title { get; init; }

    public required DateOnly AsOf { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    /// <summary>The values in the order of the legend: value, name in words, number of states, number of counties.</summary>
    public required IReadOnlyList<MapValue> Legend { get; init; }

    public required IReadOnlyList<MapRow> States { get; init; }

    public required IReadOnlyList<MapRow> Counties { get; init; }
}
