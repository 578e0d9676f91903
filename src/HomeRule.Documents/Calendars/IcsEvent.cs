namespace HomeRule.Documents.Calendars;

/// <summary>One event of a calendar file: a whole day, or a time in a zone. Immutable.</summary>
public sealed record IcsEvent
{
    /// <summary>Stays the same for the same event, so that a second import replaces the first: letters, digits, <c>-</c>, <c>.</c> and <c>@</c>.</summary>
    public required string Uid { get; init; }

    public required string Summary { get; init; }

    public string? Description { get; init; }

    public string? Location { get; init; }

    public Uri? Url { get; init; }

    /// <summary>First day, or the day on which it begins.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Last day of whole days, inclusive; null for <see cref="Day"/> alone. Not used with <see cref="Start"/>.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>When it begins by the clocks of <see cref="Zone"/>; null for a whole day.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>How long it lasts; one hour where it is not given. Not used for a whole day.</summary>
    public TimeSpan? Length { get; init; }

    /// <summary>IANA name such as <c>America/Denver</c>; null writes the time in UTC. Not used for a whole day.</summary>
    public TimeZoneInfo? Zone { get; init; }

    /// <summary>How long before the beginning to remind; null for no reminder. Negative reminds after midnight of a whole day: -9 hours is nine in the morning.</summary>
    public TimeSpan? RemindBefore { get; init; }
}
