namespace HomeRule.Answers.Toolkits;

/// <summary>What stands around one play for those who want to adopt it or to argue about it. Texts in the language of the answer where the atlas has them; model wording is English. Immutable.</summary>
public sealed record PlayToolkit
{
    /// <summary>What to settle before adopting.</summary>
    public required IReadOnlyList<Text> Questions { get; init; }

    /// <summary>Building blocks, in the order of a draft.</summary>
    public required IReadOnlyList<ProvisionAnswer> Provisions { get; init; }

    public required IReadOnlyList<PointAnswer> Points { get; init; }

    public required IReadOnlyList<ObjectionAnswer> Objections { get; init; }

    /// <summary>Costs and duties that it creates.</summary>
    public required IReadOnlyList<Text> Costs { get; init; }

    /// <summary>How to see whether it is kept.</summary>
    public required IReadOnlyList<Text> Measures { get; init; }

    /// <summary>Forms in which it can be adopted.</summary>
    public required IReadOnlyList<InstrumentAnswer> Instruments { get; init; }

    /// <summary>Parts of a page for staff; empty where the play has none.</summary>
    public required IReadOnlyList<GuideAnswer> Guide { get; init; }
}
