namespace HomeRule.Civics.Elections;

/// <summary>One name in a contest. Immutable.</summary>
public sealed record Candidacy
{
    /// <summary>As the ballot shows it; both names of a ticket, joined by <c> and </c>.</summary>
    public required string Name { get; init; }

    /// <summary>As the publisher writes it; null when it names none.</summary>
    public string? Party { get; init; }

    /// <summary>Whether the person holds the seat now; null when the publisher does not say.</summary>
    public bool? IsIncumbent { get; init; }

    public DateOnly? FiledOn { get; init; }

    public required CandidacyStatus Status { get; init; }
}
