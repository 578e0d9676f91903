using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Comparing;

/// <summary>One paragraph of the wording of a provision. Immutable.</summary>
internal sealed class ModelUnit
{
    public required Provision Provision { get; init; }

    /// <summary>Id of the variant; null for the first wording.</summary>
    public string? Variant { get; init; }

    /// <summary>Letter in brackets at its beginning; empty for none.</summary>
    public required string Letter { get; init; }

    /// <summary>With its blanks filled.</summary>
    public required string Text { get; init; }

    public required IReadOnlyList<TextSentence> Sentences { get; init; }

    public required TextToken[] Tokens { get; init; }

    /// <summary>Number of each token's term in the vocabulary; -1 for what a place fills in.</summary>
    public required int[] Terms { get; init; }

    /// <summary>Weight of all tokens.</summary>
    public required double Weight { get; init; }

    /// <summary>Weight of its distinct terms.</summary>
    public required double DistinctWeight { get; init; }
}
