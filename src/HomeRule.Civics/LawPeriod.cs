namespace HomeRule.Civics;

/// <summary>When a law applies: from the first day of <see cref="From"/> to the last day of <see cref="To"/>, both inclusive; null is open or unknown.</summary>
public sealed record LawPeriod
{
    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public LocalizedText? Note { get; init; }
}
