namespace HomeRule.Civics.Elections;

/// <summary>What one state asks of candidates before the close, as far as it is known, and whom to ask about the rest. Immutable.</summary>
public sealed record Runway
{
    /// <summary>Lower-case postal code.</summary>
    public required string Id { get; init; }

    /// <summary>The office that answers what is not here.</summary>
    public required LocalizedText Ask { get; init; }

    /// <summary>Its page; null where none was seen.</summary>
    public string? AskUrl { get; init; }

    public required IReadOnlyList<Source> AskSources { get; init; }

    public required IReadOnlyList<RunwayStep> Steps { get; init; }
}
