using HomeRule.Answers.Agreements;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Testing;
using Shouldly;
using Xunit;
using Real = HomeRule.Testing.RealAtlas;

namespace HomeRule.Answers.Tests.Agreements;

/// <summary>What the report of a place says about the agreements of the official lists.</summary>
public sealed class PlaceAgreementTests
{
    private const string Jail = "fl-escambia-county-sheriffs-office_jail-enforcement_2025-02-10";
    private const string Warrant = "fl-escambia-county-sheriffs-office_warrant-service_2025-04-01";
    private const string Missing = "fl-sample-bay-police-department_task-force_2025-07-01";
    private const string Pending = "fl-sample-bay-police-department_warrant-service_pending";

    private static readonly DateOnly Today = Real.Today;

    [Theory]
    [InlineData(LivingBook.TaskForce, "2025-05-15", null)]
    [InlineData(LivingBook.TaskForce, "2025-05-16", ListedStatus.Listed)]
    [InlineData(LivingBook.TaskForce, "2026-11-21", ListedStatus.Listed)]
    [InlineData(Jail, "2025-06-03", ListedStatus.Listed)]
    [InlineData(Jail, "2025-06-04", ListedStatus.Superseded)]
    [InlineData(Warrant, "2025-06-22", ListedStatus.Listed)]
    [InlineData(Warrant, "2025-06-23", ListedStatus.Removed)]
    [InlineData(Missing, "2025-07-17", ListedStatus.Listed)]
    [InlineData(Missing, "2025-07-18", ListedStatus.Missing)]
    [InlineData(Pending, "2025-06-01", ListedStatus.Pending)]
    public void Status_OnADay_IsThatOfTheListsUntilThen(string id, string day, ListedStatus? expected)
    {
        var report = LivingBook.Book.Report(LivingBook.Place("fl/escambia-county"), DateOnly.ParseExact(day, "yyyy-MM-dd"), Language.En);

        report.ListedAgreements.SingleOrDefault(a => a.Id == id)?.Status.ShouldBe(expected!.Value);
        report.ListedAgreements.Any(a => a.Id == id).ShouldBe(expected is not null);
    }

    [Fact]
    public void County_Report_HasItsOwnAgenciesAndThoseInIt()
    {
        var report = LivingBook.Book.Report(LivingBook.Place("fl/escambia-county"), Today, Language.En);

        report.ListedAgreements.Count.ShouldBe(6);
        report.ListedAgreements.Take(4).ShouldAllBe(a => a.Agency.Id == "fl0170000");
        report.ListedAgreements.Skip(4).ShouldAllBe(a => a.Agency.Id == "fl-sample-bay-police-department");
        report.ListedAgreements[0].Status.ShouldBe(ListedStatus.Listed);
        report.AgreementLists.Checked.ShouldBeTrue();
        report.AgreementLists.Newest.ShouldBe(new DateOnly(2025, 7, 18));
        report.AgreementLists.Sentence.Value.ShouldBe("By the official list of 18 July 2025, the newest that was read. It is 16 months old; what changed since is not known here.");
    }

    [Fact]
    public void TaskForce_History_IsToldInSentences()
    {
        var agreement = Of(Language.En);

        agreement.Headline.Value.ShouldBe("Escambia County Sheriff's Office: task force agreement signed 3 March 2025; first seen in the list of 16 May 2025.");
        agreement.StatusText.Value.ShouldBe("On the list of 18 July 2025.");
        agreement.History.Select(h => h.On).ShouldBeInOrder();
        var renamed = agreement.History.Single(h => h.Kind == AgreementEventKind.Renamed);
        renamed.Sentence.Value.ShouldContain("Escambia County Sheriff's Offic\"");
        renamed.Why!.Value.Value.ShouldContain("one word differs by a letter");
        Of(Language.Es).Headline.Value.ShouldContain("firmado el 3 de marzo de 2025; visto por primera vez en la lista del 16 de mayo de 2025.");
    }

    [Fact]
    public void TaskForce_Exit_JoinsTheLawTheOfficesAndTheClause()
    {
        var report = LivingBook.Book.Report(LivingBook.Place("fl/escambia-county"), Today, Language.En);
        var exit = Of(Language.En).Exit!;

        exit.Standing.ShouldBe(report.Levers.Single(l => l.Id == "agreements_287g").Standing);
        exit.LawSentence!.Value.Value.ShouldContain("Fla. Stat.");
        report.Laws.Select(l => l.Id).ShouldContain(exit.Law!);
        exit.Sources.ShouldNotBeEmpty();
        exit.Offices.Select(o => o.Office).ShouldContain("sheriff");
        exit.Rule.Basis.ShouldBe(ExitBasis.OwnClause);
        exit.Rule.Office.Id.ShouldBe("sheriff");
        exit.Rule.Paths.Select(p => (p.Party, p.Earliest)).ShouldBe([(AgreementParty.Agency, Today), (AgreementParty.Ice, Today.AddDays(90))]);
        exit.Rule.Paths[0].Clause.Page.ShouldBe(7);
        LivingBook.Book.Exit(LivingBook.TaskForce, new DateOnly(2027, 1, 4), Today, Language.En)!.Paths[1].Earliest.ShouldBe(new DateOnly(2027, 4, 4));
    }

    [Fact]
    public void Removed_HasNoExit_AndPendingCanStayUnsigned()
    {
        var all = LivingBook.Book.Report(LivingBook.Place("fl/escambia-county"), Today, Language.En).ListedAgreements;

        all.Single(a => a.Id == Warrant).Exit.ShouldBeNull();
        all.Single(a => a.Id == Jail).SupersededBy.ShouldBe("fl-escambia-county-sheriffs-office_jail-enforcement_2025-06-02");
        var pending = all.Single(a => a.Id == Pending);
        pending.Exit!.Rule.Basis.ShouldBe(ExitBasis.NothingToEnd);
        pending.StatusText.Value.ShouldContain("not signed by that list");
    }

    [Fact]
    public void AtlasRecord_AboutTheSameAgreement_LeadsToTheListedOne()
    {
        var report = LivingBook.Book.Report(LivingBook.Place("fl/escambia-county"), Today, Language.En);

        report.Agreements.Single(a => a.Id == LivingBook.Record).Listed.ShouldBe([LivingBook.TaskForce]);
        report.ListedAgreements.Where(a => a.Record is not null).Select(a => (a.Id, a.Record)).ShouldBe([(LivingBook.TaskForce, LivingBook.Record)]);
    }

    [Theory]
    [InlineData(Language.En, "No line of the list of 18 July 2025 names an agency of Denver.")]
    [InlineData(Language.Es, "Ninguna línea de la lista del 18 de julio de 2025 nombra una agencia de Denver.")]
    public void Place_WithoutALine_IsSaidToHaveNoLine(Language language, string expected)
    {
        var report = LivingBook.Book.Report(LivingBook.Place("co/denver"), Today, language);

        report.ListedAgreements.ShouldBeEmpty();
        report.AgreementLists.Sentence.Value.ShouldStartWith(expected);
    }

    [Fact]
    public void Day_BeforeTheFirstList_IsNotKnown()
    {
        var report = LivingBook.Book.Report(LivingBook.Place("fl/escambia-county"), new DateOnly(2025, 5, 15), Language.En);

        report.AgreementLists.Checked.ShouldBeFalse();
        report.AgreementLists.Sentence.Value.ShouldBe("Not known for 15 May 2025: the lists that were read begin on 16 May 2025.");
    }

    [Fact]
    public void Edition_WithoutLists_SaysNotCheckedAndNeverNone()
    {
        var report = Real.Book.Report(Real.Book.Places.States[0], Today, Language.En);

        report.AgreementLists.Checked.ShouldBeFalse();
        report.AgreementLists.Sentence.Value.ShouldStartWith("Not checked");
        report.ListedAgreements.ShouldBeEmpty();
    }

    [Fact]
    public void Unmatched_Lines_AreCountedForTheState() =>
        LivingBook.Book.AgreementsAt(LivingBook.Place("fl"), Today, Language.En).Lists.Unmatched.ShouldBe(2);

    private static ListedAgreementAnswer Of(Language language) =>
        LivingBook.Book.Report(LivingBook.Place("fl/escambia-county"), Today, language).ListedAgreements.Single(a => a.Id == LivingBook.TaskForce);
}
