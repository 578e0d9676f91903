using HomeRule.Civics.Calendars;

namespace HomeRule.Civics.Elections;

/// <summary>One thing that the law asks of a person who wants to stand for an office. Immutable.</summary>
public sealed record RunwayStep
{
    /// <summary>Unique in the state.</summary>
    public required string Id { get; init; }

    public required RunwayKind Kind { get; init; }

    /// <summary>Ids of offices that it is for; empty for all of the state.</summary>
    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>Places that it is for alone; empty for the whole state.</summary>
    public required IReadOnlyList<DivisionId> Places { get; init; }

    public required LocalizedText Title { get; init; }

    /// <summary>What the law asks, in plain words.</summary>
    public required LocalizedText Words { get; init; }

    /// <summary>Its day, from the opening, the close or an election; null where no day can be counted.</summary>
    public DateRule? Date { get; init; }

    public RunwayMeans Means { get; init; }

    public required string Citation { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }
}
