namespace HomeRule.Answers.PublicRecords;

/// <summary>When the first answer to a request is due, with every step of the count. Immutable.</summary>
public sealed record RecordsDue
{
    public required DateOnly Sent { get; init; }

    /// <summary>Day 0 of the count: the day of sending, or the next working day where offices were closed or the law says so.</summary>
    public required DateOnly Received { get; init; }

    /// <summary>Last day for the first answer; null where the law gives no number or the holidays are not known.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>First working day on or after <see cref="Due"/>; the same day unless a calendar count ends on a weekend or holiday.</summary>
    public DateOnly? Expected { get; init; }

    /// <summary>Last day with the longest extension that the law names; null where there is none in numbers.</summary>
    public DateOnly? Extended { get; init; }

    /// <summary>A day of ours to ask politely, not one of the law; null where <see cref="Due"/> is known.</summary>
    public DateOnly? FollowUp { get; init; }

    /// <summary>Every day from the one after <see cref="Received"/> to <see cref="Due"/>; empty without a due day.</summary>
    public IReadOnlyList<RecordsDay> Days { get; init; } = [];

    /// <summary>The count in sentences, in order.</summary>
    public required IReadOnlyList<Text> Steps { get; init; }

    /// <summary>The day for a reminder.</summary>
    public DateOnly Reminder => Expected ?? Due ?? FollowUp ?? Sent;
}
