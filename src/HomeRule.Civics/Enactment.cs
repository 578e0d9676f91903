namespace HomeRule.Civics;

/// <summary>An office that can enact a play, and by which instrument.</summary>
public sealed record Enactment
{
    public required string Office { get; init; }

    public required string Instrument { get; init; }

    public LocalizedText? Note { get; init; }
}
