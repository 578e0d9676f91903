namespace HomeRule.Feeds.Ocd;

/// <summary>The lists of Open Civic Data: every division with its name, and which ids are the same area.</summary>
public sealed record OcdFacts
{
    public required IReadOnlyList<OcdDivision> Divisions { get; init; }

    public required IReadOnlyList<OcdAlias> Aliases { get; init; }
}
