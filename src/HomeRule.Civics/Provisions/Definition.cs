namespace HomeRule.Civics.Provisions;

/// <summary>A term that the wording of provisions uses. Immutable.</summary>
public sealed record Definition
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>The definition in English, as a section of a draft holds it; paragraphs divided by <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>What a drafter must know about it.</summary>
    public LocalizedText? Note { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
