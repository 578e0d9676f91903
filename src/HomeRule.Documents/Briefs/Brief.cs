using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Documents.Images;

namespace HomeRule.Documents.Briefs;

/// <summary>A report cut down to two sides of Letter paper; what did not fit is counted, and the page of the place has it. Immutable.</summary>
public sealed record Brief
{
    public required Report Report { get; init; }

    /// <summary>Statuses in reading order with how many plays have each; none with zero.</summary>
    public required IReadOnlyList<(PlayStatus Status, int Count, Text Name)> Tally { get; init; }

    public required IReadOnlyList<BriefOffice> Offices { get; init; }

    public required int MoreOffices { get; init; }

    /// <summary>Policies and cooperation in one list, newest first; of a state also its laws.</summary>
    public required IReadOnlyList<BriefRecord> Records { get; init; }

    public required int MoreRecords { get; init; }

    /// <summary>What is said where there are no records, and what the official lists allow to say.</summary>
    public required IReadOnlyList<Text> RecordNotes { get; init; }

    /// <summary>Plays by what can be done with them, and within that by office or law.</summary>
    public required IReadOnlyList<BriefSection> Sections { get; init; }

    public required int MorePlays { get; init; }

    /// <summary>What nobody has looked at, in sentences.</summary>
    public required IReadOnlyList<Text> NotChecked { get; init; }

    /// <summary>Sources of what is printed, by their numbers on the page of the place.</summary>
    public required IReadOnlyList<SourceAnswer> Sources { get; init; }

    public required int MoreSources { get; init; }

    /// <summary>The place on a map; null where none could be drawn.</summary>
    public Picture? Map { get; init; }

    /// <summary>Full address of the page of the place; null where the site has none.</summary>
    public string? Address { get; init; }

    /// <summary>The code of <see cref="Address"/>.</summary>
    public Picture? Code { get; init; }

    /// <summary>Those of the numbers whose source is printed.</summary>
    public IEnumerable<int> Printed(IReadOnlyList<int> numbers) => numbers.Where(n => Sources.Any(s => s.Number == n));
}
