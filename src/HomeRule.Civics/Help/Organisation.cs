namespace HomeRule.Civics.Help;

/// <summary>An organisation that helps people to run for local office, to serve in one, or to learn how. Listing is not endorsement. Immutable.</summary>
public sealed record Organisation
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required Affiliation Affiliation { get; init; }

    /// <summary>What the label leaves out: whom it endorses, what it is part of.</summary>
    public LocalizedText? AffiliationNote { get; init; }

    public required LocalizedText Offers { get; init; }

    /// <summary>Never empty.</summary>
    public required IReadOnlyList<Audience> Audiences { get; init; }

    /// <summary>Lower-case postal code where it works in one state alone.</summary>
    public string? State { get; init; }

    public IReadOnlyList<HelpAddress> Addresses { get; init; } = [];

    public PartialDate? AsOf { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
