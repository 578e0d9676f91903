namespace HomeRule.Civics.Help;

/// <summary>A body where somebody may complain, report or find legal help. It holds no field for a person. Immutable.</summary>
public sealed record HelpBody
{
    /// <summary>Unique among all bodies.</summary>
    public required string Id { get; init; }

    public required HelpKind Kind { get; init; }

    /// <summary>Official name in English: what to look for.</summary>
    public required string Name { get; init; }

    public required LocalizedText Does { get; init; }

    public required LocalizedText Cannot { get; init; }

    public required BodyAffiliation Affiliation { get; init; }

    public LocalizedText? AffiliationNote { get; init; }

    /// <summary>Whether it works, where that is not plain.</summary>
    public LocalizedText? Status { get; init; }

    public LocalizedText? Note { get; init; }

    public IReadOnlyList<HelpAddress> Addresses { get; init; } = [];

    public PartialDate? AsOf { get; init; }

    /// <summary>How sure it is that the body exists under this name and does this.</summary>
    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
