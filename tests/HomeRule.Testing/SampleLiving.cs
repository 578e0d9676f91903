using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Civics.Living;
using HomeRule.Civics.People;

namespace HomeRule.Testing;

/// <summary>
/// Made-up people, agencies and agreements in real divisions, one of every state that a page must tell apart: a seat that is held, one whose term
/// ended, one with nobody listed, one of several members; agreements listed, missing, removed, superseded, pending, with and without their memorandum. Immutable.
/// </summary>
public static class SampleLiving
{
    public const string Senator = "ocd-person/00000000-0000-4000-8000-000000000001";
    public const string Governor = "ocd-person/00000000-0000-4000-8000-000000000002";
    public const string FormerMayor = "ocd-person/00000000-0000-4000-8000-000000000003";
    public const string Mayor = "ocd-person/00000000-0000-4000-8000-000000000004";
    public const string StateSenator = "ocd-person/00000000-0000-4000-8000-000000000005";
    public const string FirstMember = "ocd-person/00000000-0000-4000-8000-000000000006";

    /// <summary>Members of the three-member house district that <see cref="Facts"/> has, the first included.</summary>
    public const int HouseMembers = 3;

    public static readonly DivisionId Colorado = Id("state:co");
    public static readonly DivisionId Denver = Id("state:co/place:denver");
    public static readonly DivisionId Aurora = Id("state:co/place:aurora");
    public static readonly DivisionId Florida = Id("state:fl");
    public static readonly DivisionId Escambia = Id("state:fl/county:escambia");

    public static readonly Source People = new()
    {
        Kind = SourceKind.Mirror, Cite = "Open States people, edition of 2026-08-05", Url = "https://github.com/openstates/people", Checked = PartialDate.Parse("2026-08-05"), Confidence = Confidence.Medium,
    };

    public static readonly Source Fbi = new()
    {
        Kind = SourceKind.Official, Cite = "FBI, law enforcement employees 2025", Url = "https://cde.ucr.cjis.gov/", Checked = PartialDate.Parse("2026-11-01"), Confidence = Confidence.High,
    };

    public static LivingFacts Facts { get; } = new()
    {
        Fingerprint = new string('d', 64),
        People =
        [
            Someone(Senator, "Ada Sample", "Democratic"), Someone(Governor, "Ben Sample", "Democratic"), Someone(FormerMayor, "Cleo Former", null), Someone(Mayor, "Dana Mayor", null),
            Someone(StateSenator, "Eli Upper", "Republican"), Someone(FirstMember, "Flo Lower", "Republican"),
            Someone("ocd-person/00000000-0000-4000-8000-000000000007", "Gil Lower", "Democratic"), Someone("ocd-person/00000000-0000-4000-8000-000000000008", "Hana Lower", "Republican"),
        ],
        Posts =
        [
            new Post { Id = "ocd-division/country:us/state:co#governor", Division = Colorado, Government = Colorado, Role = PostRoles.Governor, Seats = 1, Office = "governor" },
            Post("state:co#us_senate:class-2", Colorado, DivisionId.Parse(DivisionId.Country), PostRoles.UsSenate, null, "class-2"),
            Post("state:co#us_senate:class-3", Colorado, DivisionId.Parse(DivisionId.Country), PostRoles.UsSenate, null, "class-3"),
            Post("state:co/place:aurora#mayor", Aurora, Aurora, PostRoles.Mayor, "mayor"),
            Post("state:co/place:denver#mayor", Denver, Denver, PostRoles.Mayor, "mayor"),
            Post("state:co/sldl:1#lower", Id("state:co/sldl:1"), Colorado, PostRoles.Lower, "state_legislature") with { Seats = HouseMembers },
            Post("state:co/sldu:1#upper", Id("state:co/sldu:1"), Colorado, PostRoles.Upper, "state_legislature"),
        ],
        Memberships =
        [
            Member(Governor, "state:co#governor", "2023-01-10", "2027-01-12"),
            Member(Senator, "state:co#us_senate:class-2", "2021-01-03", "2027-01-03"),
            Member(Mayor, "state:co/place:aurora#mayor", "2023-12-04", "2027-12-06"),
            Member(FormerMayor, "state:co/place:denver#mayor", null, "2025-07-20"),
            Member(FirstMember, "state:co/sldl:1#lower", "2025-01-08", "2027-01-13"),
            Member("ocd-person/00000000-0000-4000-8000-000000000007", "state:co/sldl:1#lower", "2025-01-08", "2027-01-13"),
            Member("ocd-person/00000000-0000-4000-8000-000000000008", "state:co/sldl:1#lower", "2025-01-08", null),
            Member(StateSenator, "state:co/sldu:1#upper", "2025-01-08", "2029-01-10"),
        ],
        Agencies =
        [
            new Agency { Id = "codpd0000", Name = "Denver", State = "co", Kind = AgencyKind.City, Ori = "CODPD0000", Government = new Match(Denver.Value, Confidence.High, "name and county"), CountyText = "DENVER", Population = 720_000, Officers = 1_400, Civilians = 300, Year = 2025, Sources = [Fbi] },
            new Agency { Id = "fl-sample-bay-police-department", Name = "Sample Bay Police Department", State = "fl", Kind = AgencyKind.City, Counties = [new Match(Escambia.Value, Confidence.Medium, "county of the list")], Sources = [List("participatingAgencies07182025am.xlsx")] },
            new Agency { Id = "fl0170000", Name = "Escambia", State = "fl", Kind = AgencyKind.Sheriff, Ori = "FL0170000", Counties = [new Match(Escambia.Value, Confidence.High, "county")], Government = new Match(Escambia.Value, Confidence.High, "county"), CountyText = "ESCAMBIA", Population = 250_000, Officers = 400, Civilians = 200, Year = 2025, OtherNames = ["Escambia County Sheriff's Offic"], Sources = [Fbi, List("participatingAgencies07182025am.xlsx")] },
        ],
        Agreements =
        [
            Agreement("fl-escambia-county-sheriffs-office_jail-enforcement_2025-02-10", AgreementModel.JailEnforcement, "Jail Enforcement Model", "2025-02-10", ListedStatus.Superseded, "2025-06-04") with { SupersededBy = "fl-escambia-county-sheriffs-office_jail-enforcement_2025-06-02" },
            Agreement("fl-escambia-county-sheriffs-office_jail-enforcement_2025-06-02", AgreementModel.JailEnforcement, "Jail Enforcement Model", "2025-06-02", ListedStatus.Listed, null),
            Agreement("fl-escambia-county-sheriffs-office_task-force_2025-03-03", AgreementModel.TaskForce, "Task Force Model", "2025-03-03", ListedStatus.Listed, null) with
            {
                MemorandumUrl = "https://www.ice.gov/doclib/287gMOA/EscambiaCoFL_TFM_MOA_030325.pdf",
                Memorandum = Memorandum(),
                OtherNames = ["Escambia County Sheriff's Offic"],
                Events =
                [
                    new AgreementEvent(new DateOnly(2025, 3, 3), AgreementEventKind.Signed, "participatingAgencies05162025am.xlsx"),
                    new AgreementEvent(new DateOnly(2025, 5, 16), AgreementEventKind.FirstSeen, "participatingAgencies05162025am.xlsx"),
                    new AgreementEvent(new DateOnly(2025, 6, 4), AgreementEventKind.Renamed, "participatingAgencies06042025am.xlsx", "agency", "Escambia County Sheriff's Offic", "Escambia County Sheriff's Office", "one word differs by a letter; same model and signing date"),
                ],
            },
            Agreement("fl-escambia-county-sheriffs-office_warrant-service_2025-04-01", AgreementModel.WarrantService, "Warrant Service Officer", "2025-04-01", ListedStatus.Removed, "2025-06-23"),
            Agreement("fl-sample-bay-police-department_task-force_2025-07-01", AgreementModel.TaskForce, "Task Force Model", "2025-07-01", ListedStatus.Missing, "2025-07-18") with { Agency = "fl-sample-bay-police-department", AgencyName = "Sample Bay Police Department", AgencyType = "municipality", OriMatch = null, Government = null, SignedText = null },
            Agreement("fl-sample-bay-police-department_warrant-service_pending", AgreementModel.WarrantService, "Warrant Service Officer", null, ListedStatus.Pending, null) with { Agency = "fl-sample-bay-police-department", AgencyName = "Sample Bay Police Department", AgencyType = "municipality", OriMatch = null, Government = null },
        ],
        Lists =
        [
            Counted("participatingAgencies05162025am.xlsx", new DateOnly(2025, 5, 16), 3), Counted("participatingAgencies06042025am.xlsx", new DateOnly(2025, 6, 4), 3),
            Counted("participatingAgencies07182025am.xlsx", new DateOnly(2025, 7, 18), 2),
        ],
        Feeds =
        [
            State("congress", "Members of Congress", null), State("fbi", "Law enforcement employees", null), State("ice-287g", "287(g) lists", "The last file was a web page, not a workbook (2026-11-20)."),
            State("ocd", "Division ids", null), State("openstates", "Open States people", null),
        ],
    };

    public static Source List(string file) => new()
    {
        Kind = SourceKind.OfficialList, Cite = $"ICE, 287(g) participating agencies, {file}", Url = "https://www.ice.gov/identify-and-arrest/287g", Checked = PartialDate.Parse("2025-07-18"), Confidence = Confidence.High,
    };

    private static DivisionId Id(string below) => DivisionId.Parse($"{DivisionId.Country}/{below}");

    private static Person Someone(string id, string name, string? party) => new()
    {
        Id = id,
        Name = name,
        GivenName = name.Split(' ')[0],
        FamilyName = name.Split(' ')[1],
        Parties = party is null ? [] : [party],
        Contacts =
        [
            new ContactPoint(ContactKind.Phone, "303-555-0100", "capitol", People), new ContactPoint(ContactKind.Email, "office@example.gov", null, People),
            new ContactPoint(ContactKind.Form, "https://example.gov/contact", null, People), new ContactPoint(ContactKind.Address, "200 E. Colfax Ave., Denver, CO 80203", "capitol", People),
        ],
        Links = [new PersonLink("https://example.gov/", "homepage")],
        Sources = [People],
    };

    private static Post Post(string id, DivisionId division, DivisionId government, string role, string? office, string? label = null) => new()
    {
        Id = $"{DivisionId.Country}/{id}", Division = division, Government = government, Role = role, Label = label, Seats = 1, Office = office, OfficialUrl = "https://example.gov/who",
    };

    private static Membership Member(string person, string post, string? start, string? end) => new()
    {
        Person = person,
        Post = $"{DivisionId.Country}/{post}",
        Start = start is null ? null : PartialDate.Parse(start),
        End = end is null ? null : PartialDate.Parse(end),
        Sources = [People],
    };

    private static ListedAgreement Agreement(string id, AgreementModel model, string text, string? signed, ListedStatus status, string? missing)
    {
        var day = signed is null ? (DateOnly?)null : DateOnly.ParseExact(signed, "yyyy-MM-dd");
        var gone = missing is null ? (DateOnly?)null : DateOnly.ParseExact(missing, "yyyy-MM-dd");
        var first = new DateOnly(2025, 5, 16);
        var events = new List<AgreementEvent>();
        if (day is { } on)
            events.Add(new AgreementEvent(on, AgreementEventKind.Signed, "participatingAgencies05162025am.xlsx"));
        events.Add(new AgreementEvent(first, status == ListedStatus.Pending ? AgreementEventKind.Pending : AgreementEventKind.FirstSeen, status == ListedStatus.Pending ? "pendingAgencies05192025am.xlsx" : "participatingAgencies05162025am.xlsx"));
        if (gone is { } since)
            events.Add(new AgreementEvent(since, status switch { ListedStatus.Removed => AgreementEventKind.Removed, ListedStatus.Superseded => AgreementEventKind.Superseded, _ => AgreementEventKind.Missing }, "participatingAgencies07182025am.xlsx"));
        return new ListedAgreement
        {
            Id = id,
            Agency = "fl0170000",
            AgencyName = "Escambia County Sheriff's Office",
            State = "fl",
            AgencyType = "county",
            Model = model,
            ModelText = text,
            Signed = day,
            CountyText = "Escambia County",
            County = new Match(Escambia.Value, Confidence.High, "county of the list"),
            Government = new Match(Escambia.Value, Confidence.High, "county"),
            OriMatch = new Match("fl0170000", Confidence.High, "sheriff of the county"),
            Status = status,
            FirstSeen = first,
            LastSeen = gone?.AddDays(-1) ?? new DateOnly(2025, 7, 18),
            MissingSince = gone,
            Events = events,
            Sources = [List("participatingAgencies07182025am.xlsx")],
        };
    }

    private static Memorandum Memorandum() => new()
    {
        File = "EscambiaCoFL_TFM_MOA_030325.pdf",
        Url = "https://www.ice.gov/doclib/287gMOA/EscambiaCoFL_TFM_MOA_030325.pdf",
        Sha256 = new string('a', 64),
        Pages = 14,
        HasText = true,
        Party = "Escambia County Sheriff's Office",
        PartyEvidence = new Evidence(1, "between U.S. Immigration and Customs Enforcement and the Escambia County Sheriff's Office"),
        Model = AgreementModel.TaskForce,
        Notices =
        [
            new NoticeTerm(AgreementParty.Agency, 0, InWriting: true, new Evidence(7, "Termination by the LEA shall be provided, in writing, to the local Field Office.")),
            new NoticeTerm(AgreementParty.Ice, 90, InWriting: true, new Evidence(7, "ICE may terminate after 90 days of suspension.")),
        ],
        Duration = new Evidence(7, "This MOA becomes effective upon signature and will remain in effect until either party terminates or suspends it."),
        Cost = new Evidence(4, "The LEA is responsible for personnel expenses."),
        Revision = new DateOnly(2025, 2, 15),
        FileDate = new DateOnly(2025, 3, 3),
    };

    private static AgreementList Counted(string file, DateOnly date, int agreements) => new()
    {
        File = file, Date = date, Half = "am", IsPending = false, Rows = agreements + 1, Blank = 1, Agreements = agreements, Agencies = 1,
        ByModel = new Dictionary<AgreementModel, int> { [AgreementModel.TaskForce] = agreements }, ByState = new Dictionary<string, int> { ["fl"] = agreements }, Sha256 = new string('b', 64),
    };

    private static FeedState State(string id, string name, string? stale) => new()
    {
        Id = id, Name = new LocalizedText(name, name), Publisher = name, Url = $"https://example.org/{id}", Licence = "public domain", LastChecked = new DateOnly(2026, 11, 20), Stale = stale,
        Editions =
        [
            new FeedEdition
            {
                Number = 1, Retrieved = new DateOnly(2026, 11, 1), DataDate = new DateOnly(2026, 8, 5), From = "mirror", Sha256 = new string('c', 64), Files = 1, Bytes = 1_000, Rows = 10, Facts = 9,
                Rejects = [new FeedReject("row.blank", "The row is blank.", 1, ["row 3"])],
                LeftOut = [new FeedReject("memorandum.unmatched", "No agreement has the memorandum.", 2, ["a.pdf", "b.pdf"])],
            },
        ],
    };
}
