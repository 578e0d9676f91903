using HomeRule.Answers.Filing;
using HomeRule.Answers.Help;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Seats;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Documents.Runways;

/// <summary>What somebody who thinks of running for one office must have done, and by when. Immutable.</summary>
public sealed record RunwayPlan
{
    public required Language Language { get; init; }

    public required SeatDetail Seat { get; init; }

    /// <summary>What the office is called there.</summary>
    public required string Office { get; init; }

    /// <summary>The government that it belongs to.</summary>
    public required string Government { get; init; }

    public required RunwaySituation Situation { get; init; }

    /// <summary>The situation in one or two sentences.</summary>
    public required string Lead { get; init; }

    /// <summary>The window that days are counted from; null without one.</summary>
    public FilingAnswer? Window { get; init; }

    /// <summary>Windows to choose from, by close.</summary>
    public required IReadOnlyList<FilingAnswer> Windows { get; init; }

    /// <summary>In order of time; none without a window.</summary>
    public required IReadOnlyList<RunwayEntry> Dated { get; init; }

    /// <summary>Requirements without a day that can be counted, in the order of the atlas.</summary>
    public required IReadOnlyList<RunwayEntry> Undated { get; init; }

    /// <summary>Kinds of which nothing is on record.</summary>
    public required IReadOnlyList<RunwayKind> Missing { get; init; }

    /// <summary>Who takes the filing; null where not known.</summary>
    public string? FilesWith { get; init; }

    /// <summary>Who answers for the state; null where nobody is on record.</summary>
    public string? Ask { get; init; }

    public string? AskUrl { get; init; }

    /// <summary>Which clock counts; null without an hour.</summary>
    public string? ClockNote { get; init; }

    /// <summary>Organisations that help people to run: without a party first, then by affiliation and name.</summary>
    public required IReadOnlyList<OrganisationAnswer> Helpers { get; init; }

    /// <summary>That being listed is no endorsement, and how the list is ordered; null without it.</summary>
    public string? HelpersNote { get; init; }

    /// <summary>Address of the page of the seat; null on a machine without a site.</summary>
    public Uri? Page { get; init; }

    /// <summary>Whom to ask, by name: the filing officer, else the authority of the state, else the election office.</summary>
    public string Whom => FilesWith ?? Ask ?? RunwayWords.In(Language).AnyOffice;

    /// <summary>Of how the office is filled and who takes the filing.</summary>
    public IReadOnlyList<int> SeatSources => [.. Seat.Seats.SelectMany(static s => s.Sources).Distinct()];

    /// <summary>Those that lines of the plan cite, with the numbers that they have in <see cref="Seat"/>.</summary>
    public IReadOnlyList<SourceAnswer> Sources
    {
        get
        {
            HashSet<int> cited = [.. Dated.Concat(Undated).SelectMany(static e => e.Sources), .. Seat.Runway?.AskSources ?? Seat.Ask?.Sources ?? [], .. SeatSources];
            return [.. Seat.Sources.Where(s => cited.Contains(s.Number))];
        }
    }

    /// <summary>Whether somebody can run for it at all.</summary>
    public bool IsElected => Situation is not (RunwaySituation.Appointed or RunwaySituation.NoOffice);
}
