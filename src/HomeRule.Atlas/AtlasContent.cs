using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.Help;
using HomeRule.Civics.People;
using HomeRule.Civics.Provisions;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Atlas;

/// <summary>Everything that the files of <c>atlas/</c> say, typed; each list ordered by id (ordinal). Immutable.</summary>
public sealed record AtlasContent
{
    public required IReadOnlyList<Lever> Levers { get; init; }

    public required IReadOnlyList<Office> Offices { get; init; }

    public required IReadOnlyList<StateProfile> States { get; init; }

    public required IReadOnlyList<LargeGovernment> Governments { get; init; }

    public required IReadOnlyList<Law> Laws { get; init; }

    public required IReadOnlyList<Play> Plays { get; init; }

    /// <summary>Building blocks of drafts, one set a play and the shared one.</summary>
    public required IReadOnlyList<ProvisionSet> Provisions { get; init; }

    /// <summary>Terms that the wording of provisions uses.</summary>
    public required IReadOnlyList<Definition> Definitions { get; init; }

    /// <summary>Findings in both directions, with their limits.</summary>
    public required IReadOnlyList<EvidenceEntry> Evidence { get; init; }

    /// <summary>Who helps people to run, to serve or to learn how.</summary>
    public required IReadOnlyList<Organisation> Organisations { get; init; }

    /// <summary>Where somebody may complain, report or find legal help: one set a state and that of the country.</summary>
    public required IReadOnlyList<OversightSet> Oversight { get; init; }
    /// <summary>Public-records laws of the states and the federal one.</summary>
    public required IReadOnlyList<RecordsLaw> RecordsLaws { get; init; }

    public required IReadOnlyList<Authority> Authorities { get; init; }

    /// <summary>Legal holidays of states and of the federal government.</summary>
    public required IReadOnlyList<HolidayList> Holidays { get; init; }

    /// <summary>Election days and filing rules by state.</summary>
    public required IReadOnlyList<ElectionLaw> Elections { get; init; }

    /// <summary>Seats of offices, their terms and cycles, by state.</summary>
    public required IReadOnlyList<SeatSet> Seats { get; init; }

    /// <summary>What candidates must have done before the close, by state.</summary>
    public required IReadOnlyList<Runway> Runways { get; init; }

    /// <summary>Who files for contests, list by list.</summary>
    public required IReadOnlyList<CandidateList> Candidates { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    public required IReadOnlyList<Leader> Leaders { get; init; }

    public required IReadOnlyList<SeedCorrection> SeedCorrections { get; init; }

    /// <summary>Overrides of single values of official files.</summary>
    public required IReadOnlyList<FeedCorrection> FeedCorrections { get; init; }

    /// <summary>Local office holders that no feed has.</summary>
    public required IReadOnlyList<Official> Officials { get; init; }

    public required IReadOnlyList<SourceDocument> Documents { get; init; }

    public required IReadOnlyList<PlaceRecord> Places { get; init; }
}
