using FsCheck;
using FsCheck.Fluent;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.Feeds;
using HomeRule.Feeds.Ice287g;

namespace HomeRule.Feeds.Tests.Ice287g;

/// <summary>The rules of the ledger on lists of a few rows; day n is n days after the last of May 2025.</summary>
public sealed class AgreementLedgerTests
{
    private static readonly SheetRow Ada = new() { Row = 2, State = "OHIO", Agency = "Ada Police Department", Type = "Municipality", SupportType = "Task Force Model", Signed = new(2025, 5, 1) };
    private static readonly SheetRow Lima = Ada with { Row = 3, Agency = "Lima Police Department" };

    [Fact]
    public void Build_AbsentFromThreeDays_IsRemovedFromTheFirst()
    {
        Build(List(1, Ada, Lima), List(2, Lima), List(3, Lima)).Single(IsAda).Status.ShouldBe(ListedStatus.Missing);
        Build(List(1, Ada, Lima), List(2, Lima), List(2, "pm", Lima), List(3, Lima)).Single(IsAda).Status.ShouldBe(ListedStatus.Missing);

        var gone = Build(List(1, Ada, Lima), List(2, Lima), List(3, Lima), List(4, Lima)).Single(IsAda);

        (gone.Status, gone.MissingSince, gone.LastSeen).ShouldBe((ListedStatus.Removed, Day(2), Day(1)));
        gone.Events.Single(static e => e.Kind == AgreementEventKind.Removed).On.ShouldBe(Day(2));
    }

    [Fact]
    public void Build_ListWithUnreadableRows_ShowsNoAbsence() =>
        Build(List(1, Ada, Lima), List(2, Lima) with { Refused = 1 }, List(3, Lima) with { Refused = 1 }, List(4, Lima) with { Refused = 1 }).Single(IsAda).Status.ShouldBe(ListedStatus.Listed);

    [Fact]
    public void Build_BackAfterRemoval_IsTheSameAgreement()
    {
        var back = Build(List(1, Ada, Lima), List(2, Lima), List(3, Lima), List(4, Lima), List(5, Ada, Lima)).Single(IsAda);

        (back.Status, back.MissingSince).ShouldBe((ListedStatus.Listed, null));
        back.Events.Select(static e => e.Kind).ShouldBe([AgreementEventKind.Signed, AgreementEventKind.FirstSeen, AgreementEventKind.Missing, AgreementEventKind.Removed, AgreementEventKind.Returned]);
    }

    [Theory]
    [InlineData("City of Ada PD")]
    [InlineData("Town of ADA Police Dept.")]
    [InlineData("Ohio Ada Police Department")]
    [InlineData("Ada Police Department, OH")]
    [InlineData("ADA POLICE")]
    public void Build_OtherSpelling_IsARename(string name)
    {
        var agreement = Build(List(1, Ada), List(2, Ada with { Agency = name })).ShouldHaveSingleItem();

        (agreement.AgencyName, agreement.Status, agreement.Id).ShouldBe((name, ListedStatus.Listed, "oh-ada-police-department_task-force_2025-05-01"));
        if (name != "ADA POLICE")
            agreement.OtherNames.ShouldBe(["Ada Police Department"]);
        agreement.Events[^1].ShouldSatisfyAllConditions(e => e.Kind.ShouldBe(AgreementEventKind.Renamed), e => e.From.ShouldBe("Ada Police Department"), e => e.Why.ShouldNotBeNullOrEmpty());
    }

    [Fact]
    public void Build_NamesAlikeButBothThere_AreTwoAgreements()
    {
        var (clark, clarke) = (Ada with { Agency = "Lake Clark Police Department" }, Lima with { Agency = "Lake Clarke Police Department" });

        Build(List(1, clark, clarke), List(2, clarke), List(3, clarke), List(4, clarke)).Select(static a => a.Status).ShouldBe([ListedStatus.Removed, ListedStatus.Listed]);
    }

    [Fact]
    public void Build_NeighbourComesAsOneGoes_IsNoRename()
    {
        var (county, city) = (Ada with { Agency = "Allen County Sheriff's Office" }, Ada with { Agency = "Allen Police Department" });

        Build(List(1, county), List(2, city)).Select(static a => a.Status).ShouldBe([ListedStatus.Missing, ListedStatus.Listed]);
        Build(List(1, Ada), List(2, Lima)).Count.ShouldBe(2);
        Build(List(1, Ada), List(2, Ada with { State = "IOWA" })).Count.ShouldBe(2);
        Build(List(1, Ada), List(2, Ada with { SupportType = "Jail Enforcement Model" })).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2025-05-02", ListedStatus.Listed)]
    [InlineData("2025-04-01", ListedStatus.Listed)]
    [InlineData("2025-06-02", ListedStatus.Superseded)]
    public void Build_OtherSigningDate_IsNewerOnlyWhenItLiesAfterTheFirstList(string signed, ListedStatus status)
    {
        var agreements = Build(List(1, Ada), List(5, Ada with { Signed = DateOnly.Parse(signed, System.Globalization.CultureInfo.InvariantCulture) }));

        var first = agreements.Single(static a => a.Id == "oh-ada-police-department_task-force_2025-05-01");
        first.Status.ShouldBe(status);
        agreements.Count.ShouldBe(status == ListedStatus.Superseded ? 2 : 1);
        first.SupersededBy.ShouldBe(status == ListedStatus.Superseded ? "oh-ada-police-department_task-force_2025-06-02" : null);
    }

    [Fact]
    public void Build_TwoDatesInOneList_AreTwoAgreements() =>
        Build(List(1, Ada), List(2, Ada, Ada with { Row = 4, Signed = Day(1) })).Select(static a => a.Status).ShouldBe([ListedStatus.Listed, ListedStatus.Listed]);

    [Fact]
    public void Build_SameRowTwice_IsOneAgreementAndTwoRows()
    {
        var facts = AgreementLedger.Build([List(1, Ada, Ada with { Row = 4 })], []);

        facts.Agreements.ShouldHaveSingleItem();
        (facts.Lists[0].Agreements, facts.Lists[0].Agencies).ShouldBe((2, 1));
    }

    [Fact]
    public void Build_PendingThenSigned_IsOneHistory()
    {
        var waiting = Ada with { Signed = null };

        var agreement = Build(Pending(1, waiting), List(2, Lima), Pending(3, Lima with { Signed = null }), List(4, Ada, Lima)).Single(IsAda);

        (agreement.Id, agreement.Status, agreement.FirstSeen).ShouldBe(("oh-ada-police-department_task-force_pending", ListedStatus.Listed, Day(1)));
        agreement.Events.Select(static e => e.Kind).ShouldBe([AgreementEventKind.Signed, AgreementEventKind.Pending, AgreementEventKind.FirstSeen]);
    }

    [Fact]
    public void Build_PendingThenGone_IsWithdrawnWhenBothKindsOfListsLackIt()
    {
        var lists = new List<AgreementSheet> { Pending(1, Ada with { Signed = null }, Lima with { Signed = null }) };
        for (var day = 2; day < 5; day++)
            lists.Add(Pending(day, Lima with { Signed = null }));
        Build([.. lists]).Single(IsAda).Status.ShouldBe(ListedStatus.Missing);
        for (var day = 5; day < 8; day++)
            lists.Add(List(day, Lima));

        Build([.. lists]).Single(IsAda).Status.ShouldBe(ListedStatus.Withdrawn);
    }

    [Fact]
    public void Build_LinkAndAddendum_AreEvents()
    {
        var agreement = Build(List(1, Ada), List(2, Ada with { Memorandum = "https://www.ice.gov/a.pdf", Addendum = "https://www.ice.gov/b.pdf" }), List(3, Ada with { Memorandum = "http://www.ice.gov/A.pdf", Addendum = "https://www.ice.gov/b.pdf" })).ShouldHaveSingleItem();

        agreement.Events.Select(static e => (e.Kind, e.To)).Skip(2).ShouldBe([(AgreementEventKind.LinkChanged, "https://www.ice.gov/a.pdf"), (AgreementEventKind.Addendum, "https://www.ice.gov/b.pdf")]);
    }

    [Theory]
    [InlineData("AdaPoliceDeptOH_TFM_MOA_05012025.pdf", false)]
    [InlineData("AddaPD_TFM_MOA_05012025.pdf", false)]
    [InlineData("287gScan0001.pdf", false)]
    [InlineData("LimaPoliceDeptOH_TFM_MOA_05012025.pdf", true)]
    public void Build_LinkNamesAnotherAgency_IsDoubted(string file, bool isDoubted)
    {
        var lima = Lima with { Agency = "Limaville Police Department" };

        Build(List(1, Ada with { Memorandum = "https://www.ice.gov/doclib/" + file.Replace("Lima", "Limaville") }, lima)).Single(IsAda).MemorandumDoubt.ShouldBe(
            isDoubted ? "The linked file, LimavillePoliceDeptOH_TFM_MOA_05012025.pdf, names Limaville Police Department (Ohio), not Ada Police Department." : null);
    }

    [Fact]
    public void Build_Corrections_ChangeRowsAndExpireByThemselves()
    {
        var typo = Ada with { Signed = null, SignedText = "5/12025" };
        var correction = Correction("oh-ada-signed", "signed", "5/12025", "2025-05-01");
        var other = Correction("oh-ada-county", "county", "Hardin", "Hardin County") with { Where = new Dictionary<string, string> { ["agency"] = "Nobody" } };

        var still = AgreementLedger.Build([List(1, typo), List(2, typo)], [correction, other]);
        var mended = AgreementLedger.Build([List(1, typo), List(2, Ada)], [correction]);

        still.Agreements.ShouldHaveSingleItem().Signed.ShouldBe(Ada.Signed);
        still.Corrections.ShouldBe([new("oh-ada-county", CorrectionState.Unmatched, 0, null, Day(2)), new("oh-ada-signed", CorrectionState.Applied, 2, null, Day(2))]);
        mended.Corrections.ShouldBe([new("oh-ada-signed", CorrectionState.Expired, 1, "2025-05-01", Day(2))]);
        mended.Agreements.ShouldHaveSingleItem().Events.ShouldNotContain(static e => e.Kind == AgreementEventKind.Corrected);
        AgreementLedger.Build([], [correction]).Corrections.ShouldHaveSingleItem().State.ShouldBe(CorrectionState.NotChecked);
    }

    [Fact]
    public void Build_WrongLinkCorrected_StillShowsThatTwoLinesAreOne()
    {
        var row = Ada with { Memorandum = "https://www.ice.gov/wrong.pdf" };
        var correction = Correction("oh-ada-link", "memorandum", "https://www.ice.gov/wrong.pdf", "");

        var agreement = AgreementLedger.Build([List(1, row), List(2, row with { Agency = "Hardin County Commissioners" })], [correction]).Agreements.ShouldHaveSingleItem();

        agreement.AgencyName.ShouldBe("Hardin County Commissioners");
    }

    // Any lists at all: ids are unique, those of fewer lists stay, every row of the last list is an agreement that is listed or pending.
    [Fact]
    public void Build_AnyLists_KeepsIdsAndLosesNoRow() =>
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), static seeds =>
        {
            var lists = seeds.Chunk(6).Select(static (chunk, n) => chunk[0] % 3 == 0 ? Pending(n + 1, Rows(chunk, signed: false)) : List(n + 1, Rows(chunk, signed: true))).ToList();
            var whole = AgreementLedger.Build(lists, []);
            var ids = whole.Agreements.Select(static a => a.Id).ToHashSet();
            var last = lists.LastOrDefault(static l => !l.IsPending);
            return ids.Count == whole.Agreements.Count
                && Enumerable.Range(0, lists.Count).All(n => AgreementLedger.Build([.. lists.Take(n)], []).Agreements.All(a => ids.Contains(a.Id)))
                && (last is null || last.Rows.All(r => whole.Agreements.Any(a => a.LastSeen >= last.Date && a.OtherNames.Append(a.AgencyName).Contains(r.Agency))))
                && whole.Agreements.All(static a => a.Events.Select(static e => e.On).SequenceEqual(a.Events.Select(static e => e.On).Order()));
        }));

    private static SheetRow[] Rows(byte[] seeds, bool signed)
    {
        string[] names = ["Ada Police Department", "City of Ada PD", "Adda Police Department", "Ada County Sheriff's Office", "Lima Police Department", "Limas Police Department"];
        return [.. seeds.Select((s, i) => Ada with { Row = i + 2, Agency = names[s % names.Length], SupportType = s % 4 == 0 ? "Jail Enforcement Model" : "Task Force Model", Signed = signed ? Day(-(s % 5)) : null })];
    }

    private static IReadOnlyList<ListedAgreement> Build(params AgreementSheet[] lists) => AgreementLedger.Build(lists, []).Agreements;

    private static bool IsAda(ListedAgreement agreement) => agreement.AgencyName == "Ada Police Department";

    private static AgreementSheet List(int day, params SheetRow[] rows) => List(day, "am", rows);

    private static AgreementSheet List(int day, string half, params SheetRow[] rows) =>
        new() { File = $"list{day}{half}", Date = Day(day), Half = half, IsPending = false, Sha256 = "", Blank = 0, Rows = rows };

    private static AgreementSheet Pending(int day, params SheetRow[] rows) => List(day, rows) with { File = $"pending{day}", IsPending = true };

    private static DateOnly Day(int day) => new DateOnly(2025, 5, 31).AddDays(day);

    private static FeedCorrection Correction(string id, string field, string wrong, string right) => new()
    {
        Id = id, Feed = "ice-287g", Where = new Dictionary<string, string> { ["state"] = "OH", ["agency"] = "ada police department" }, Field = field, Wrong = wrong, Right = right,
        Reason = new("A typo.", "Un error de tecleo."), Reviewed = PartialDate.Parse("2026-11-22"), Sources = [],
    };
}
