namespace HomeRule.Civics.Elections;

/// <summary>The elections and filing rules of one state. Immutable.</summary>
public sealed record ElectionLaw
{
    /// <summary>Lower-case postal code.</summary>
    public required string Id { get; init; }

    /// <summary>Time zones of the state, as names of the tz database, the one of most people first.</summary>
    public required IReadOnlyList<string> Zones { get; init; }

    public required IReadOnlyList<ElectionAnchor> Anchors { get; init; }

    public required IReadOnlyList<FilingRule> Rules { get; init; }
}
