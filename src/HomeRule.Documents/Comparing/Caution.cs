using HomeRule.Civics;

namespace HomeRule.Documents.Comparing;

/// <summary>What model wording must not say, as a frame with what is said of it. Read from <c>Rules/frames.json</c>. Immutable.</summary>
internal sealed record Caution
{
    public required string Id { get; init; }

    public required IReadOnlyList<string> Acts { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> With { get; init; }

    /// <summary>Concept that takes the passage out when its section holds it.</summary>
    public string? UnlessSaved { get; init; }

    /// <summary>Play and provision whose list of what must not be said holds <see cref="Contains"/>.</summary>
    public required string MustNot { get; init; }

    public required string Contains { get; init; }

    public required string Citation { get; init; }

    public required LocalizedText Title { get; init; }
}
