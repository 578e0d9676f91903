using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Ice287g.Memoranda;
using HomeRule.Papers.Pdf;

namespace HomeRule.Feeds.Tests.Ice287g.Memoranda;

/// <summary>Every memorandum of the mirror against what a person reads on its pages.</summary>
public sealed class MirrorMemorandumTests(MirrorMemoranda mirror) : IClassFixture<MirrorMemoranda>
{
    private const string Either = "Either 90 written";
    private const string Apart = "Agency 0 written, Ice 90";

    [Theory]
    [InlineData("287gJEM_LaPazCoAZ2020-03-12.pdf", 12, "La Paz County Sheriff's Office", AgreementModel.JailEnforcement, Apart, null, "", 3)]
    [InlineData("287gWSO_BradfordCoFl2019-10-15.pdf", 12, "Bradford County Sheriff's Office", AgreementModel.WarrantService, Either, null, "Ice 2019-10-15", 3)]
    [InlineData("287gWSO_DeptOfCorrectionsAK_07-24-2020.pdf", 10, "Alaska Department of Corrections", AgreementModel.WarrantService, Either, null, "Agency 2020-07-16", 3)]
    [InlineData("287gWSO_LaPazCoAz2020-02-27.pdf", 12, "La Paz County Sheriff's Office", AgreementModel.WarrantService, Either, null, "", 3)]
    [InlineData("287gWSO_LevyCoFl2019-05-06.pdf", 12, "Levy County Sherifrs Office", AgreementModel.WarrantService, Either, null, "", 3)]
    [InlineData("287gWSO_ManateeCoFl2019-05-06.pdf", 12, "Manatee County Sheriffs Office", AgreementModel.WarrantService, Either, null, "", 3)]
    [InlineData("CrenshawCoAL_WSO_MOA_04.16.2025.pdf", 10, "Crenshaw County Sheriffs Office, AL", AgreementModel.WarrantService, Either, "2025-02-14", "", 3)]
    [InlineData("DamascusTownshipConstablePA_TFM_MOA_04292025.pdf", 14, "Damascus Township Conslable Office", AgreementModel.TaskForce, Apart, "2025-03-07", "Agency 2025-04-26", 4)]
    [InlineData("EdgewoodPoliceDeptFL_TFM_MOA_04.10.2025.pdf", 14, "Edgewood Police Dept., FL", AgreementModel.TaskForce, Apart, "2025-03-07", "Ice 2025-04-10", 4)]
    [InlineData("FranklinCountyAL_WSO_MOA_030625.pdf", 10, "Franklin County Sheriff's Office, Alabama", AgreementModel.WarrantService, Either, "2025-02-15", "Ice 2025-03-26", 3)]
    [InlineData("GilesCoTN_WSO_MOA_04.16.2025.pdf", 10, "GILES COUNTY TN SHERIFF'S OFFICE", AgreementModel.WarrantService, Either, "2025-02-15", "Ice 2025-04-16", 3)]
    [InlineData("GonzalesCoTX_WSO_MOA_04.02.2025.pdf", 10, "Gonzales County Sheriffs Office, TX", AgreementModel.WarrantService, "", "2025-02-15", "", 0)]
    [InlineData("IndianHarbourBeachPoliceDeptFL_TFM_MOA_04.10.2025.pdf", 14, "City of Indian Harbour Beach, FL", AgreementModel.TaskForce, Apart, "2025-03-07", "Ice 2025-04-10", 4)]
    [InlineData("JupiterPDFL_TFM_MOA_032425.pdf", 14, "Jupiter Police Department, FL", AgreementModel.TaskForce, Apart, "2025-03-07", "Agency 2025-03-24, Ice 2025-03-25", 4)]
    [InlineData("NavajoCoAZ_WSO_MOA_04.16.2025.pdf", 10, "Navajo County Sheriffs Office", AgreementModel.WarrantService, Either, "2025-02-15", "Ice 2025-04-16", 3)]
    [InlineData("citrusCoSheriffsOffice_WSO_MOA_02262025.pdf", 10, "Citrus County Sheriff's Office", AgreementModel.WarrantService, Either, "2025-02-15", "Ice 2025-02-26", 3)]
    [InlineData("floridaFishWildlife_TFM_MOA_02.14.2025.pdf", 14, "FL Fish & Wildlife Conservation Commission", AgreementModel.TaskForce, Apart, "2025-02-12", "Agency 2025-02-14, Ice 2025-02-14", 4)]
    [InlineData("gladesCo_WSO_MOA_02.18.2025.pdf", 10, "Glades County Sheriffs Office", AgreementModel.WarrantService, Either, "2025-02-14", "Ice 2025-02-26", 3)]
    public void Memorandum_WithText_SaysWhatItsPagesSay(string file, int pages, string party, AgreementModel model, string notices, string? revision, string signatures, int costPage)
    {
        var memorandum = Of(file);

        memorandum.HasText.ShouldBeTrue();
        memorandum.Pages.ShouldBe(pages);
        memorandum.Party.ShouldBe(party);
        memorandum.Model.ShouldBe(model);
        memorandum.ModelEvidence.ShouldNotBeNull();
        string.Join(", ", memorandum.Notices.Select(static n => $"{n.Party} {n.Days}{(n.InWriting ? " written" : "")}")).ShouldBe(notices);
        memorandum.Revision?.ToString("yyyy-MM-dd").ShouldBe(revision);
        string.Join(", ", memorandum.Signatures.Select(static s => $"{s.Party} {s.On:yyyy-MM-dd}")).ShouldBe(signatures);
        (memorandum.Cost?.Page ?? 0).ShouldBe(costPage);
        memorandum.IsRecognised.ShouldBeFalse();
        (memorandum.Duration is null).ShouldBe(notices.Length == 0);
        (memorandum.Note is null).ShouldBe(notices.Length > 0);
    }

    [Theory]
    [InlineData("BlaineCo_WSO_MOA_02.18.2025.pdf", 10, "2025-02-18")]
    [InlineData("LoudounCountySO_WSO_MOA_032625.pdf", 11, "2025-03-26")]
    [InlineData("PortageCountySO_WSO_MOA_031225.pdf", 10, "2025-03-12")]
    [InlineData("RuskCoSOTX_WSO_MOA_030425.pdf", 10, "2025-03-04")]
    public void Memorandum_ScannedWithATypedDateOnTop_IsNotRead(string file, int pages, string date)
    {
        var memorandum = Of(file);

        memorandum.HasText.ShouldBeFalse();
        memorandum.Pages.ShouldBe(pages);
        memorandum.FileDate?.ToString("yyyy-MM-dd").ShouldBe(date);
        memorandum.Model.ShouldBe(AgreementModel.WarrantService);
        memorandum.Party.ShouldBeNull();
        memorandum.Notices.ShouldBeEmpty();
        memorandum.Signatures.ShouldBeEmpty();
        memorandum.Note.ShouldNotBeNull().ShouldContain("scan");
    }

    [Fact]
    public void EveryFile_OfTheMirror_IsInOneOfTheTables()
    {
        Assert.SkipUnless(MirrorMemoranda.Folder is not null, MirrorMemoranda.Notice);

        mirror.All.Count.ShouldBe(22);
        mirror.All.Count(static m => m.HasText).ShouldBe(18);
        mirror.All.Count(static m => m.Notices.Count > 0).ShouldBe(17);
    }

    [Fact]
    public void EveryQuote_StandsOnItsPage()
    {
        Assert.SkipUnless(MirrorMemoranda.Folder is not null, MirrorMemoranda.Notice);
        var quotes = 0;

        foreach (var memorandum in mirror.All)
        {
            Evidence?[] all =
            [
                memorandum.PartyEvidence, memorandum.ModelEvidence, memorandum.Duration, memorandum.Cost, memorandum.RevisionEvidence,
                .. memorandum.Notices.Select(static n => n.Evidence), .. memorandum.Signatures.Select(static s => s.Evidence),
            ];
            foreach (var quote in all.OfType<Evidence>())
            {
                mirror.Pages[memorandum.File][quote.Page - 1].Words.ShouldContain(quote.Quote, Case.Sensitive, memorandum.File);
                quote.Quote.Length.ShouldBeInRange(3, 1000);
                quotes++;
            }
        }

        quotes.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Clauses_OfAllRead_HoldTheWordsThatMatter()
    {
        Assert.SkipUnless(MirrorMemoranda.Folder is not null, MirrorMemoranda.Notice);

        foreach (var term in mirror.All.SelectMany(static m => m.Notices))
        {
            var quote = term.Evidence.Quote.Replace(" ", "").Replace("nn", "rm");
            if (term.Days > 0)
                quote.ShouldContain("90-day");
            quote.ShouldContain(term.Party switch { AgreementParty.Either => "eitherparty", AgreementParty.Agency => "erminationbytheLEA", _ => "ICE" });
            if (term.InWriting)
                quote.ShouldContain("writ");
        }
    }

    [Fact]
    public async Task ReadAgain_WithWhatIsKnown_ReadsNothingAndSaysTheSame()
    {
        Assert.SkipUnless(MirrorMemoranda.Folder is not null, MirrorMemoranda.Notice);
        var folder = new MemorandumFolder(new PdfLimits { Time = TimeSpan.Zero });

        var again = await folder.ReadAsync(MirrorMemoranda.Folder!, mirror.All, TestContext.Current.CancellationToken);

        again.Value.Facts.ShouldBe(mirror.All);
        again.Value.Rows.ShouldBe(22);
        again.Value.Good.ShouldBe(22);
    }

    private Memorandum Of(string file)
    {
        Assert.SkipUnless(MirrorMemoranda.Folder is not null, MirrorMemoranda.Notice);
        return mirror.All.Single(m => m.File == file);
    }
}
