using HomeRule.Civics;

namespace HomeRule.Answers.Toolkits;

/// <summary>What one study, count or court found, and what it cannot show. Immutable.</summary>
public sealed record FindingAnswer
{
    public required string Id { get; init; }

    public required string Topic { get; init; }

    public required Text Claim { get; init; }

    public required Text Finding { get; init; }

    /// <summary>Which side usually cites it: <c>supports_limits</c>, <c>supports_cooperation</c>, <c>mixed</c> or <c>context</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>What kind of source it is, such as <c>peer-reviewed</c>.</summary>
    public required string Kind { get; init; }

    public required string Authors { get; init; }

    public PartialDate? Year { get; init; }

    /// <summary>How it was found, in English.</summary>
    public string? Method { get; init; }

    /// <summary>What it cannot show.</summary>
    public required Text Limits { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<int> Sources { get; init; }
}
