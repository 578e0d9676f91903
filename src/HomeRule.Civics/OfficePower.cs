namespace HomeRule.Civics;

/// <summary>What an office can do about one lever by the general rule.</summary>
public sealed record OfficePower
{
    public required string Lever { get; init; }

    public required Control Control { get; init; }

    public required string Instrument { get; init; }

    public LocalizedText? Note { get; init; }

    /// <summary>True when a source stands behind it; false shows as "general rule".</summary>
    public required bool Sourced { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];
}
