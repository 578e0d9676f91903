using HomeRule.Answers;
using HomeRule.Answers.Changes;
using HomeRule.Answers.People;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Site.Pages.Agreements;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Places;

/// <summary>A report arranged for the page: groups, filters, lists.</summary>
internal sealed class ReportView
{
    public ReportView(Report report, AnswerBook book, Language language, string? section, string? office)
    {
        Report = report;
        var sections = book.Plays(report.AsOf, language).Plays.Select(p => (p.Section, p.SectionTitle)).Distinct().ToList();
        Sections = [.. sections.Where(s => report.Plays.Any(p => p.Section == s.Section))];
        Offices = [.. report.Plays.SelectMany(p => p.DecidedBy).GroupBy(d => d.Office).Select(g => (g.Key, g.First().Title)).OrderBy(o => o.Title.Value, StringComparer.CurrentCulture)];
        Section = Sections.Any(s => s.Id == section) ? section : null;
        Office = Offices.Any(o => o.Id == office) ? office : null;
        Shown = [.. report.Plays.Where(p => (Section is null || p.Section == Section) && (Office is null || p.DecidedBy.Any(d => d.Office == Office)))];
        Groups = PlayGroup.Of(Shown);
        InForce = InForceEntry.Of(report);
        People = PeopleGroup.Of(report.People, seat => PeopleGroup.GovernmentOf(seat, report));
        Named = report.People.Seats.Sum(static s => s.Holders.Count);
        Leads = report.Plays.ToDictionary(p => p.Id, p => p.Title, StringComparer.Ordinal);
        NotChecked = [.. report.Coverage.PlaysNotChecked.Where(Leads.ContainsKey).Select(id => (id, Leads[id]))];
    }

    public Report Report { get; }

    public IReadOnlyList<(string Id, Text Title)> Sections { get; }

    public IReadOnlyList<(string Id, Text Title)> Offices { get; }

    public string? Section { get; }

    public string? Office { get; }

    public IReadOnlyList<PlayAnswer> Shown { get; }

    public IReadOnlyList<PlayGroup> Groups { get; }

    public IReadOnlyList<InForceEntry> InForce { get; }

    /// <summary>Seats of official files by government and chamber.</summary>
    public IReadOnlyList<PeopleGroup> People { get; }

    /// <summary>How many holders of seats are named.</summary>
    public int Named { get; }

    /// <summary>Members of the legislature and of the U.S. House, on a state's page; else none.</summary>
    public IReadOnlyList<SeatAnswer> Legislators { get; init; } = [];

    public IReadOnlyList<(string Id, Text Title)> NotChecked { get; }

    /// <summary>Address of this page with every play shown; empty where every play is.</summary>
    public string Unfiltered { get; init; } = "";

    /// <summary>When the seats of the elective offices over the place are up.</summary>
    public required SeatTable Seats { get; init; }

    public LocatorView? Locator { get; init; }

    public NeighborView? Neighbors { get; init; }

    /// <summary>Maps of the districts by kind; kinds without a line inside the place have none.</summary>
    public IReadOnlyDictionary<DivisionKind, DistrictMapView> DistrictMaps { get; init; } = new Dictionary<DivisionKind, DistrictMapView>();

    /// <summary>287(g) agreements of the official lists.</summary>
    public required ListedAgreementsView Agreements { get; init; }

    /// <summary>The same of a whole state in numbers; null on other pages.</summary>
    public StateAgreementsView? StateAgreements { get; init; }

    /// <summary>Counties and places of the state; none on other pages.</summary>
    public MembersView Members { get; init; } = new([], null, null);

    /// <summary>The newest of what happened and became known here.</summary>
    public ChangeList? History { get; init; }

    private Dictionary<string, Text> Leads { get; }

    /// <summary>A part of one in words: <c>37%</c>, "under 1%".</summary>
    public static string Percent(double share, Language language) => Answers.Wording.Names.Percent(share, language);

    /// <summary>Sources of the lines of the place or of a county or state that it lies in.</summary>
    public IReadOnlyList<int> MapsOf(Answers.Places.Government drawn) => Report.Divisions.FirstOrDefault(d => d.OcdId == drawn.Id.Value)?.Sources ?? [];

    public static string OfficeIds(PlayAnswer play) => string.Join(' ', play.DecidedBy.Select(d => d.Office).Distinct());

    /// <summary>The first office that decides, else the first that has a say; null where the matter is already decided or closed.</summary>
    public static DeciderAnswer? Actor(PlayAnswer play) => play.Status is not (PlayStatus.Open or PlayStatus.Limited or PlayStatus.Unsettled) ? null
        : play.DecidedBy.FirstOrDefault(d => d.Control == Control.Decides) ?? (play.DecidedBy.Count > 0 ? play.DecidedBy[0] : null);

    public static IEnumerable<(Control Control, IReadOnlyList<PowerAnswer> Powers)> PowersOf(OfficeAnswer office) =>
        office.Powers.Where(p => p.Control != Control.None).GroupBy(p => p.Control).OrderByDescending(g => g.Key).Select(g => (g.Key, (IReadOnlyList<PowerAnswer>)[.. g]));
}
