using System.Text.Json.Serialization;
using HomeRule.Answers.Agencies;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.Help;
using HomeRule.Answers.People;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>
/// The answer for one place on one date: who decides, what is in force, what the law leaves open, who said what, when seats are up,
/// what was not checked. Numbers in <c>sources</c> fields point into <see cref="Sources"/> (1-based). Immutable.
/// </summary>
public sealed record Report
{
    public required PlaceAnswer Place { get; init; }

    public required DateOnly AsOf { get; init; }

    public required SnapshotAnswer Snapshot { get; init; }

    public required Language Language { get; init; }

    /// <summary>One sentence generated from the answer.</summary>
    public required Text Summary { get; init; }

    /// <summary>The summary without its counts of plays, for where these are drawn beside it. Not in JSON.</summary>
    [JsonIgnore]
    public Text Lead { get; init; }

    /// <summary>That this is information and not legal advice.</summary>
    public required Text Notice { get; init; }

    /// <summary>Divisions that the place lies in, itself first, the state last.</summary>
    public required IReadOnlyList<DivisionAnswer> Divisions { get; init; }

    /// <summary>
    /// Legislative, congressional and school districts and wards that share area with the place, by kind and then by share; of every map that the edition
    /// holds, the ones no longer in force marked. Empty for states, and where the edition has no such maps.
    /// </summary>
    public IReadOnlyList<DistrictAnswer> Districts { get; init; } = [];

    public required IReadOnlyList<OfficeAnswer> Offices { get; init; }

    /// <summary>Who holds the seats over the place; of a state's page without the members of its legislature and of the U.S. House.</summary>
    public required PeopleAnswer People { get; init; }

    /// <summary>Who polices the place; of a state its state police.</summary>
    public required PoliceAnswer Police { get; init; }

    public required IReadOnlyList<LeverAnswer> Levers { get; init; }

    public required IReadOnlyList<PlayAnswer> Plays { get; init; }

    /// <summary>Number of plays by status, every status present.</summary>
    public required IReadOnlyDictionary<Standings.PlayStatus, int> Counts { get; init; }

    public required IReadOnlyList<AdoptionAnswer> Adoptions { get; init; }

    public required IReadOnlyList<AgreementAnswer> Agreements { get; init; }

    /// <summary>
    /// 287(g) agreements of the dated official lists: of the place's own agencies, then of its counties' own agencies, then, for a county, of other agencies in it.
    /// One that an atlas record is about names it in <c>record</c>. Empty is not "none": see <see cref="AgreementLists"/>.
    /// </summary>
    public IReadOnlyList<ListedAgreementAnswer> ListedAgreements { get; init; } = [];

    /// <summary>Agreements of state agencies in short; empty on a state's own page, where they are above.</summary>
    public IReadOnlyList<AgreementRow> StateAgencyAgreements { get; init; } = [];

    /// <summary>Which lists were read, how old the newest is, and what that allows to say.</summary>
    public required ListsAnswer AgreementLists { get; init; }

    public required IReadOnlyList<DisputeAnswer> Disputes { get; init; }

    /// <summary>Statements by leaders of the place, newest first, then of its county and state.</summary>
    public required IReadOnlyList<StatementAnswer> Statements { get; init; }

    /// <summary>State laws that act on levers, the record that none was found included.</summary>
    public required IReadOnlyList<LawAnswer> Laws { get; init; }

    /// <summary>The federal cases and statutes that the plays rest on.</summary>
    public required IReadOnlyList<AuthorityAnswer> Federal { get; init; }

    /// <summary>What is moving: pending bills and laws enacted but not yet in effect. Never changes a standing.</summary>
    public required IReadOnlyList<MovingAnswer> Moving { get; init; }

    public required IReadOnlyList<WindowAnswer> Windows { get; init; }

    /// <summary>At most five things to do next, the one that moves most here first; never empty.</summary>
    public required IReadOnlyList<NextStep> NextSteps { get; init; }

    /// <summary>What state law closes here, and who can change that.</summary>
    public required ClosedAnswer Closed { get; init; }

    /// <summary>Where to find a lawyer or free legal help, and the page with reporting routes.</summary>
    public required HelpNearby Help { get; init; }

    public required CoverageAnswer Coverage { get; init; }

    public required IReadOnlyList<SourceAnswer> Sources { get; init; }
}
