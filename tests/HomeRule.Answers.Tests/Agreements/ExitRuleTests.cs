using FsCheck;
using FsCheck.Fluent;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Agreements;

public sealed class ExitRuleTests
{
    private const string EitherClause = "will remain in effect until either party, upon 90-day written notice to the other party, provides notice of termination, unless ex igent circumstances involving public safety dictate otherwise.";
    private const string AgencyClause = "Termination by the LEA shall be provided, in writing, to the local Field Office.";
    private const string IceClause = "If ICE decides to move from suspension to termination, ICE will provide the LEA a 90-day notice in advance of the partnership being terminated.";

    private static readonly DateOnly Day = new(2026, 6, 5);

    [Theory]
    [InlineData("2026-06-05", 90, "2026-09-03")]
    [InlineData("2026-06-05", 0, "2026-06-05")]
    [InlineData("2028-02-01", 28, "2028-02-29")]
    [InlineData("2028-02-28", 1, "2028-02-29")]
    [InlineData("2027-02-28", 1, "2027-03-01")]
    [InlineData("2028-02-29", 366, "2029-03-01")]
    [InlineData("2027-12-31", 1, "2028-01-01")]
    [InlineData("2028-01-31", 30, "2028-03-01")]
    [InlineData("2027-01-31", 30, "2027-03-02")]
    [InlineData("2027-12-02", 90, "2028-03-01")]
    [InlineData("2026-03-08", 90, "2026-06-06")]
    public void EarliestEnd_IsTheDayPlusCalendarDays(string from, int days, string earliest)
    {
        var agreement = Agreement() with { Memorandum = Read(AgreementModel.WarrantService, new NoticeTerm(AgreementParty.Either, days, true, new Evidence(6, EitherClause))) };

        var finding = ExitRule.Of(agreement, TemplateBook.Of([]), Date(from), Language.En);

        finding.Paths.Select(static p => p.Earliest).ShouldBe([Date(earliest), Date(earliest)]);
    }

    [Fact]
    public void OwnClause_ForEither_GivesBothPartiesTheSameWay()
    {
        var finding = ExitRule.Of(Agreement() with { Memorandum = Wso("a.pdf", "2025-04-16") }, TemplateBook.Of([]), Day, Language.En);

        finding.Basis.ShouldBe(ExitBasis.OwnClause);
        finding.Confidence.ShouldBe(Confidence.High);
        finding.Paths.Select(static p => (p.Party, p.Days, p.InWriting, p.HasException, p.AfterSuspension))
            .ShouldBe([(AgreementParty.Agency, 90, true, true, false), (AgreementParty.Ice, 90, true, true, false)]);
        finding.Paths[0].Clause.ShouldBe(new ExitClause("a.pdf", null, 6, EitherClause, false));
        finding.Paths[0].Sentence.Value.ShouldBe(
            "The agency can end it with 90 days' written notice: at the earliest on 3 September 2026, if ICE receives the notice on 5 June 2026 (calendar days). The clause allows another date in urgent cases of public safety.");
        finding.Next.ShouldBeNull();
        finding.Template.ShouldBeNull();
    }

    [Fact]
    public void OwnClause_WithoutAPeriod_EndsTheDayItIsReceived()
    {
        var english = ExitRule.Of(Agreement() with { Memorandum = Tfm("a.pdf", "2025-04-16") }, TemplateBook.Of([]), Day, Language.En);
        var spanish = ExitRule.Of(Agreement() with { Memorandum = Tfm("a.pdf", "2025-04-16") }, TemplateBook.Of([]), Day, Language.Es);

        english.Paths.Select(static p => (p.Party, p.Days, p.Earliest, p.AfterSuspension)).ShouldBe([(AgreementParty.Agency, 0, Day, false), (AgreementParty.Ice, 90, Day.AddDays(90), true)]);
        english.Paths[0].Sentence.Value.ShouldBe("The agency can end it in writing. The clause names no waiting period: at the earliest it ends on 5 June 2026, if ICE receives the notice that day.");
        english.Paths[1].Sentence.Value.ShouldBe("ICE can end it after it suspended the agreement with 90 days' notice: at the earliest on 3 September 2026, if the agency receives the notice on 5 June 2026 (calendar days).");
        spanish.Paths[0].Sentence.Value.ShouldBe("La agencia puede terminarlo por escrito. La cláusula no fija plazo: termina como muy pronto el 5 de junio de 2026, si ICE recibe el aviso ese día.");
        spanish.Paths[1].Sentence.Value.ShouldBe("ICE puede terminarlo después de suspender el acuerdo con un aviso de 90 días: como muy pronto el 3 de septiembre de 2026, si la agencia recibe el aviso el 5 de junio de 2026 (días calendario).");
        spanish.Paths[0].Clause.ShouldBe(english.Paths[0].Clause);
    }

    [Fact]
    public void OwnClause_RecognisedFromAnImage_IsLessSureAndSaysSo()
    {
        var finding = ExitRule.Of(Agreement() with { Memorandum = Wso("a.pdf", "2025-04-16") with { IsRecognised = true } }, TemplateBook.Of([]), Day, Language.En);

        finding.Confidence.ShouldBe(Confidence.Medium);
        finding.Summary.Value.ShouldContain("recognised from an image");
        finding.Paths[0].Clause.IsRecognised.ShouldBeTrue();
    }

    [Fact]
    public void Template_OfTheSameModelAndTime_IsSaidToBeTheTemplates()
    {
        var book = TemplateBook.Of([.. Enumerable.Range(1, 6).Select(static i => Wso($"{i}.pdf", $"2025-0{i}-10")), Tfm("t.pdf", "2025-04-01")]);

        var finding = ExitRule.Of(Agreement() with { Model = AgreementModel.WarrantService, Signed = Date("2025-04-02"), MemorandumUrl = "https://www.ice.gov/x.pdf" }, book, Day, Language.En);

        finding.Basis.ShouldBe(ExitBasis.Template);
        finding.Confidence.ShouldBe(Confidence.Medium);
        finding.Template.ShouldNotBeNull();
        (finding.Template.Read, finding.Template.Agreeing, finding.Template.First, finding.Template.Last).ShouldBe((6, 6, Date("2025-01-10"), Date("2025-06-10")));
        finding.Paths[0].Clause.File.ShouldBe("4.pdf");
        finding.Paths[0].Days.ShouldBe(90);
        finding.Summary.Value.ShouldContain("This is the clause of the template: 6 of 6 memoranda of this model that were read, dated 10 January 2025 to 10 June 2025, have it.");
        finding.Next.ShouldNotBeNull().Value.ShouldContain("Open the signed memorandum");
    }

    [Fact]
    public void Template_ThatFewOrNotAllShare_IsLow()
    {
        var five = Enumerable.Range(1, 5).Select(static i => Wso($"{i}.pdf", $"2025-0{i}-10")).ToList();
        var other = Read(AgreementModel.WarrantService, new NoticeTerm(AgreementParty.Either, 30, true, new Evidence(6, "x"))) with { File = "o.pdf", Sha256 = "o", FileDate = Date("2025-03-01") };
        var agreement = Agreement() with { Model = AgreementModel.WarrantService };

        ExitRule.Of(agreement, TemplateBook.Of([Wso("1.pdf", "2025-04-10")]), Day, Language.En).Confidence.ShouldBe(Confidence.Low);
        var mixed = ExitRule.Of(agreement, TemplateBook.Of([.. five, other]), Day, Language.En);
        (mixed.Confidence, mixed.Template!.Agreeing, mixed.Template.Read).ShouldBe((Confidence.Low, 5, 6));
        ExitRule.Of(agreement, TemplateBook.Of([five[0], other]), Day, Language.En).Basis.ShouldBe(ExitBasis.NotRead);
    }

    [Theory]
    [InlineData(AgreementModel.JailEnforcement, "2025-04-10")]
    [InlineData(AgreementModel.WarrantService, "2022-04-10")]
    [InlineData(AgreementModel.Unknown, "2025-04-10")]
    public void Template_OfAnotherModelOrTime_IsNotUsed(AgreementModel model, string signed)
    {
        var finding = ExitRule.Of(Agreement() with { Model = model, Signed = Date(signed) }, TemplateBook.Of([Wso("1.pdf", "2025-04-10"), Tfm("2.pdf", "2025-04-10")]), Day, Language.En);

        finding.Basis.ShouldBe(ExitBasis.NotRead);
        finding.Confidence.ShouldBe(Confidence.Unverified);
        finding.Paths.ShouldBeEmpty();
        finding.Next.ShouldNotBeNull().Value.ShouldContain("records request");
    }

    [Fact]
    public void NotRead_SaysWhyAndWhatToAskFor()
    {
        var linked = Agreement() with { MemorandumUrl = "https://www.ice.gov/x.pdf" };
        ListedAgreement[] agreements =
        [
            Agreement(), linked, linked with { Memorandum = Wso("x.pdf", "2025-04-10") with { HasText = false, Notices = [] } },
            linked with { Memorandum = Wso("x.pdf", "2025-04-10") with { Notices = [] } }, linked with { Memorandum = Wso("x.pdf", "2025-04-10"), MemorandumDoubt = "another agency" },
        ];

        var findings = agreements.Select(static a => ExitRule.Of(a, TemplateBook.Of([]), Day, Language.En)).ToList();

        findings.ShouldAllBe(static f => f.Basis == ExitBasis.NotRead && f.Paths.Count == 0);
        findings.Select(static f => f.Summary.Value).ShouldBe(
        [
            "The official list has no link to the signed memorandum.", "The signed memorandum is published but was not read here.", "The signed memorandum is scanned and was not read.",
            "The clause on ending it was not found in what could be read of the signed memorandum.", "The memorandum that the list links may belong to another agency, so its clause was not used.",
        ]);
        findings[1].Next!.Value.Value.ShouldContain("Open the signed memorandum");
        findings[4].Next!.Value.Value.ShouldContain("Ask the agency");
    }

    [Theory]
    [InlineData(ListedStatus.Pending, "Nothing is signed yet")]
    [InlineData(ListedStatus.Withdrawn, "never listed as signed")]
    [InlineData(ListedStatus.Removed, "counts as ended")]
    [InlineData(ListedStatus.Superseded, "newer agreement")]
    public void Status_WithNothingToEnd_IsSaidInstead(ListedStatus status, string words)
    {
        var finding = ExitRule.Of(Agreement() with { Status = status, MissingSince = Date("2025-07-01"), Memorandum = Wso("a.pdf", "2025-04-10") }, TemplateBook.Of([]), Day, Language.En);

        finding.Basis.ShouldBe(ExitBasis.NothingToEnd);
        finding.Paths.ShouldBeEmpty();
        finding.Summary.Value.ShouldContain(words);
    }

    [Fact]
    public void Status_Missing_KeepsTheWaysAndWarns()
    {
        var finding = ExitRule.Of(Agreement() with { Status = ListedStatus.Missing, MissingSince = Date("2025-07-14"), Memorandum = Wso("a.pdf", "2025-04-10") }, TemplateBook.Of([]), Day, Language.En);

        finding.Basis.ShouldBe(ExitBasis.OwnClause);
        finding.Caution.ShouldNotBeNull().Value.ShouldContain("14 July 2025");
    }

    [Theory]
    [InlineData("Giles County Sheriff's Office", "county", null, "sheriff")]
    [InlineData("Jupiter Police Department", "municipality", null, "police_chief")]
    [InlineData("Okaloosa County Board of County Commissioners", "county", null, "county_board")]
    [InlineData("City of Indian Harbour Beach", "municipality", null, "city_council")]
    [InlineData("Alaska Department of Corrections", "state", null, "corrections_director")]
    [InlineData("Miami-Dade Corrections and Rehabilitation", "county", null, "corrections_director")]
    [InlineData("Florida Highway Patrol", "state", null, null)]
    [InlineData("Damascus Township Constable", "municipality", null, null)]
    [InlineData("Florida Atlantic University Police Department", "state", null, null)]
    [InlineData("Miami-Dade School Police", "county", null, "police_chief")]
    [InlineData("Prince William County Police Department", "county", null, "police_chief")]
    [InlineData("Anything", null, AgencyKind.Sheriff, "sheriff")]
    public void Office_FollowsTheKindOfTheAgency(string name, string? type, AgencyKind? kind, string? office)
    {
        var finding = ExitRule.Of(Agreement() with { AgencyName = name, AgencyType = type }, TemplateBook.Of([]), Day, Language.En, kind);

        finding.Office.Id.ShouldBe(office);
        finding.Office.Title.Value.ShouldStartWith("the ");
    }

    [Fact]
    public void StateLaw_IsHandedThroughAndNeverDecided()
    {
        var standing = new LeverStanding("agreements_287g", Standing.MustCooperate, [], false);

        ExitRule.Of(Agreement(), TemplateBook.Of([]), Day, Language.En, stateLaw: standing).StateLaw.ShouldBe(standing);
        ExitRule.Of(Agreement(), TemplateBook.Of([]), Day, Language.En).StateLaw.ShouldBeNull();
    }

    [Fact]
    public void AnyTerms_KeepTheCountAndTheClause()
    {
        var days = Gen.Choose(0, 366);
        var from = Gen.Choose(new DateOnly(2020, 1, 1).DayNumber, new DateOnly(2040, 12, 31).DayNumber);
        Prop.ForAll(days.Two().Zip(from).ToArbitrary(), t =>
        {
            var ((agency, ice), day) = t;
            var start = DateOnly.FromDayNumber(day);
            var memorandum = Read(AgreementModel.TaskForce, new NoticeTerm(AgreementParty.Ice, ice, false, new Evidence(9, IceClause)), new NoticeTerm(AgreementParty.Agency, agency, true, new Evidence(8, AgencyClause)));
            foreach (var language in new[] { Language.En, Language.Es })
            {
                var paths = ExitRule.Of(Agreement() with { Memorandum = memorandum }, TemplateBook.Of([]), start, language).Paths;
                paths.Select(static p => p.Party).ShouldBe([AgreementParty.Agency, AgreementParty.Ice]);
                paths.Select(p => p.Earliest.DayNumber - start.DayNumber).ShouldBe([agency, ice]);
                paths.Select(static p => p.Clause.Quote).ShouldBe([AgencyClause, IceClause]);
                paths.ShouldAllBe(p => p.Sentence.Language == language && p.Sentence.Value.Length > 40);
            }
        }).QuickCheckThrowOnFailure();
    }

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static Memorandum Wso(string file, string day) =>
        Read(AgreementModel.WarrantService, new NoticeTerm(AgreementParty.Either, 90, true, new Evidence(6, EitherClause))) with { File = file, Sha256 = file, FileDate = Date(day) };

    private static Memorandum Tfm(string file, string day) =>
        Read(AgreementModel.TaskForce, new NoticeTerm(AgreementParty.Agency, 0, true, new Evidence(8, AgencyClause)), new NoticeTerm(AgreementParty.Ice, 90, false, new Evidence(9, IceClause)))
            with { File = file, Sha256 = file, FileDate = Date(day) };

    private static Memorandum Read(AgreementModel model, params NoticeTerm[] notices) => new() { File = "m.pdf", Sha256 = "m", Pages = 10, HasText = true, Model = model, Notices = notices };

    private static ListedAgreement Agreement() => new()
    {
        Id = "fl-anytown", Agency = "fl-anytown", AgencyName = "Anytown Police Department", State = "fl", AgencyType = "municipality", Model = AgreementModel.TaskForce, ModelText = "Task Force Model",
        Signed = new DateOnly(2025, 4, 10), Status = ListedStatus.Listed, FirstSeen = new DateOnly(2025, 5, 16), LastSeen = new DateOnly(2025, 7, 18), Events = [],
        Sources = [new Source { Kind = SourceKind.OfficialList, Url = "https://www.ice.gov/", Confidence = Confidence.High }],
    };
}
