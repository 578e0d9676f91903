using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Seats;

/// <summary>One requirement.</summary>
public sealed record RunwayStepAnswer
{
    public required string Id { get; init; }

    public required RunwayKind Kind { get; init; }

    public required Text Title { get; init; }

    /// <summary>What the law asks, in plain words.</summary>
    public required Text Words { get; init; }

    /// <summary>Its day, computed; null where none can be counted.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the day is; null without one.</summary>
    public RunwayMeans? Means { get; init; }

    /// <summary>How the law says the day; null without one.</summary>
    public Text? Rule { get; init; }

    public required string Citation { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
