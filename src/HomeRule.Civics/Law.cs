namespace HomeRule.Civics;

/// <summary>A state law, directive or ruling that acts on levers, or the record that none was found (<see cref="LawKind.None"/>).</summary>
public sealed record Law
{
    public required string Id { get; init; }

    public required string State { get; init; }

    public required LocalizedText Title { get; init; }

    public string? Citation { get; init; }

    public required LawKind Kind { get; init; }

    /// <summary>One neutral sentence.</summary>
    public required LocalizedText Plain { get; init; }

    public PartialDate? Enacted { get; init; }

    public LawPeriod? Effective { get; init; }

    public required LawStatus Status { get; init; }

    /// <summary>Kinds of body bound: <c>city</c>, <c>county</c>, <c>sheriff</c>, <c>police</c>, <c>jail</c>… Empty: not stated.</summary>
    public required IReadOnlyList<string> Bodies { get; init; }

    public required IReadOnlyList<LawEffect> Effects { get; init; }

    public LocalLimitsRule? LocalLimits { get; init; }

    public Penalty? Penalty { get; init; }

    public LocalizedText? Enforcement { get; init; }

    public IReadOnlyList<LawDispute> Disputes { get; init; } = [];

    public string? FormerId { get; init; }

    public LocalizedText? Note { get; init; }

    public string? Verified { get; init; }

    public required Confidence Confidence { get; init; }

    public required PartialDate Checked { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
