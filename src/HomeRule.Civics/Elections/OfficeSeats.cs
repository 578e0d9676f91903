namespace HomeRule.Civics.Elections;

/// <summary>The seats of one office in the governments of a state, or in some of them: how many, for how long, when up. Immutable.</summary>
public sealed record OfficeSeats
{
    /// <summary>Unique in the state.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the office in the atlas.</summary>
    public required string Office { get; init; }

    /// <summary>Places that it is for alone; there it goes before the record without. Empty for every other government with the office.</summary>
    public required IReadOnlyList<DivisionId> Places { get; init; }

    /// <summary>Places for which it does not hold, though no other record does.</summary>
    public required IReadOnlyList<DivisionId> Except { get; init; }

    /// <summary>What the office is called there.</summary>
    public required LocalizedText Title { get; init; }

    public required SeatSelection Selection { get; init; }

    /// <summary>Who appoints, or what is mixed.</summary>
    public LocalizedText? ChosenBy { get; init; }

    /// <summary>Seats in one government; null where not known or where it varies.</summary>
    public int? Seats { get; init; }

    public LocalizedText? SeatsNote { get; init; }

    /// <summary>Length of a full term, in years.</summary>
    public int? TermYears { get; init; }

    public SeatBallot Ballot { get; init; }

    /// <summary>One for each class of seats that is up together; empty when not known, or not elected.</summary>
    public required IReadOnlyList<SeatCycle> Cycles { get; init; }

    /// <summary>Who takes the filing.</summary>
    public LocalizedText? FilesWith { get; init; }

    /// <summary>Hours and pay; null where nobody looked.</summary>
    public SeatWork? Work { get; init; }

    public string? Citation { get; init; }

    public LocalizedText? Note { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Whether some seat is, or may be, up in a year: where cycles are not known it may be.</summary>
    public bool MayBeUp(int year)
    {
        if (Cycles.Count == 0)
            return Selection is not (SeatSelection.Appointed or SeatSelection.None);
        foreach (var cycle in Cycles)
        {
            if (cycle.HoldsIn(year))
                return true;
        }

        return false;
    }
}
