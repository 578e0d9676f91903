namespace HomeRule.Civics.Provisions;

/// <summary>What one study, count or court found, and what it cannot show. Immutable.</summary>
public sealed record EvidenceEntry
{
    public required string Id { get; init; }

    public required string Topic { get; init; }

    public required LocalizedText Claim { get; init; }

    public required LocalizedText Finding { get; init; }

    /// <summary>Which side usually cites it: <c>supports_limits</c>, <c>supports_cooperation</c>, <c>mixed</c> or <c>context</c>.</summary>
    public required string Direction { get; init; }

    /// <summary>What kind of source it is, such as <c>peer-reviewed</c>.</summary>
    public required string Kind { get; init; }

    public required string Authors { get; init; }

    public PartialDate? Year { get; init; }

    /// <summary>How it was found, in one line of English.</summary>
    public string? Method { get; init; }

    /// <summary>What it cannot show.</summary>
    public required LocalizedText Limits { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
