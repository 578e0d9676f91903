using HomeRule.Answers.Reports;

namespace HomeRule.Documents.Comparing;

/// <summary>A comparison in words of one language, as pages, the command line and JSON show it. Immutable.</summary>
public sealed record ComparisonAnswer
{
    public required DateOnly AsOf { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    /// <summary>Slug of the place that was named; null without one.</summary>
    public string? Place { get; init; }

    public string? PlaceName { get; init; }

    /// <summary>One or two sentences: what was found.</summary>
    public required string Summary { get; init; }

    /// <summary>What such a comparison can and cannot show.</summary>
    public required string Limits { get; init; }

    public required ComparedPaper Text { get; init; }

    public required IReadOnlyList<ComparedPlay> Plays { get; init; }

    public required IReadOnlyList<ComparedCaution> Cautions { get; init; }
}
