using HomeRule.Answers.Filing;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Exports;

/// <summary>An office of one government whose seats, or some of them, are up on the day of an export.</summary>
public sealed record ExportedSeat
{
    /// <summary>Stable: <c>slug/office/record</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the office.</summary>
    public required string Office { get; init; }

    public required LocalizedText Title { get; init; }

    public required DivisionId Government { get; init; }

    public required string GovernmentName { get; init; }

    public required DivisionKind Kind { get; init; }

    /// <summary>Census code of the government; null where it has none.</summary>
    public string? Geoid { get; init; }

    /// <summary>Whether parties stand on the ballot; null where it is not known or differs.</summary>
    public bool? IsPartisan { get; init; }

    /// <summary>Seats filled on the day; null where it is not known how many of them are up.</summary>
    public int? NumberElected { get; init; }

    /// <summary>Length of a full term in years.</summary>
    public int? TermYears { get; init; }

    /// <summary>Which of the seats; null for all, or where not known.</summary>
    public LocalizedText? Part { get; init; }

    /// <summary>Windows in which candidates for this election file, by close; empty where none is known.</summary>
    public required IReadOnlyList<FilingAnswer> Filing { get; init; }

    /// <summary>Contests of candidate lists for this election, by list and id; empty where no list of them was imported.</summary>
    public required IReadOnlyList<ExportedContest> Contests { get; init; }

    public string? Citation { get; init; }

    /// <summary>The weaker of the record of the seats and the law of the day.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Of the record of the seats.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The window that closes the way to the ballot for everybody: the first without a condition; null where none is known.</summary>
    public FilingAnswer? Deadline
    {
        get
        {
            foreach (var window in Filing)
            {
                if (window.Condition == FilingCondition.Always)
                    return window;
            }

            return null;
        }
    }
}
