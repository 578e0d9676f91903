namespace HomeRule.Documents.Comparing;

/// <summary>One sentence with its tokens. Immutable.</summary>
internal sealed class TextSentence
{
    /// <summary>Index of its paragraph, from 0.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Offset in the paragraph.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    public required TextToken[] Tokens { get; init; }

    /// <summary>The words of the sentence, small, in order.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The sentence before a list, for one of its items; null elsewhere.</summary>
    public TextSentence? Lead { get; init; }

    /// <summary>Nothing in this section prohibits …: it takes away from other sentences and rules nothing itself.</summary>
    public required bool IsSaving { get; init; }

    /// <summary>Whether it holds whether or not, regardless, even if and the like.</summary>
    public required bool IsRegardless { get; init; }

    /// <summary>Whether it says what a term means.</summary>
    public required bool IsDefinition { get; init; }

    /// <summary>Its tokens after those of the sentence before the list.</summary>
    public IEnumerable<TextToken> All => Lead is null ? Tokens : Lead.Tokens.Concat(Tokens);
}
