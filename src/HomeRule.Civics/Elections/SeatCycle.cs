namespace HomeRule.Civics.Elections;

/// <summary>The years in which one class of the seats of an office is up at a regular election. Immutable.</summary>
public sealed record SeatCycle
{
    /// <summary>Longest period that a file may give, in years.</summary>
    public const int MostYears = 10;

    /// <summary>Years from one election to the next, 1 to <see cref="MostYears"/>.</summary>
    public required int Every { get; init; }

    /// <summary>A year of such an election; the pattern runs both ways from it.</summary>
    public required int From { get; init; }

    /// <summary>First year of the pattern, inclusive; null when nobody looked further back.</summary>
    public int? Since { get; init; }

    /// <summary>Last year of the pattern, inclusive.</summary>
    public int? Until { get; init; }

    /// <summary>Id of an anchor of the state's election law: the day on which it is decided.</summary>
    public required string Election { get; init; }

    /// <summary>Which of the seats; null for all, or where not known.</summary>
    public LocalizedText? Part { get; init; }

    public bool HoldsIn(int year) => (year - From) % Every == 0 && !(year < Since) && !(year > Until);
}
