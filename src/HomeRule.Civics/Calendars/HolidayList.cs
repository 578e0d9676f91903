namespace HomeRule.Civics.Calendars;

/// <summary>The legal holidays of one state, or of the federal government (<c>us</c>). Immutable.</summary>
public sealed record HolidayList
{
    public const string Federal = "us";

    /// <summary>Lower-case postal code, or <c>us</c>.</summary>
    public required string Id { get; init; }

    public required string Citation { get; init; }

    public required WeekendRule Saturday { get; init; }

    public required WeekendRule Sunday { get; init; }

    /// <summary>What qualifies the weekend rules.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>How sure the weekend rules are.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Where the citation and the weekend rules come from.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<Holiday> Holidays { get; init; }
}
