namespace HomeRule.Civics;

public sealed record LegalBasis
{
    /// <summary>Id of a file of <c>atlas/authorities/</c>.</summary>
    public string? Authority { get; init; }

    public required LocalizedText Text { get; init; }
}
