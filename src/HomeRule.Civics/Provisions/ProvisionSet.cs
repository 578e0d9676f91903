namespace HomeRule.Civics.Provisions;

/// <summary>The building blocks of one play and what stands around them, or those that every draft shares. Immutable.</summary>
public sealed record ProvisionSet
{
    /// <summary>Id of the set that every draft shares; it belongs to no play.</summary>
    public const string Shared = "shared";

    /// <summary>Id of the play, or <see cref="Shared"/>.</summary>
    public required string Id { get; init; }

    /// <summary>What to settle before adopting.</summary>
    public IReadOnlyList<LocalizedText> Questions { get; init; } = [];

    /// <summary>In the order of a draft; never empty.</summary>
    public required IReadOnlyList<Provision> Provisions { get; init; }

    public IReadOnlyList<TalkingPoint> Points { get; init; } = [];

    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>Costs and duties that it creates.</summary>
    public IReadOnlyList<LocalizedText> Costs { get; init; } = [];

    /// <summary>How to see whether it is kept.</summary>
    public IReadOnlyList<LocalizedText> Measures { get; init; } = [];

    /// <summary>Forms in which it can be adopted; empty for the shared set alone.</summary>
    public IReadOnlyList<InstrumentFit> Instruments { get; init; } = [];

    /// <summary>Printable pages for staff.</summary>
    public IReadOnlyList<GuideSection> Guide { get; init; } = [];
}
