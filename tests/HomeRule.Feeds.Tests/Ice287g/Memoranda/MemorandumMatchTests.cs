using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Ice287g.Memoranda;

namespace HomeRule.Feeds.Tests.Ice287g.Memoranda;

public sealed class MemorandumMatchTests(MirrorMemoranda mirror) : IClassFixture<MirrorMemoranda>
{
    private const string Site = "https://www.ice.gov/doclib/287gMOA/";

    private static readonly Evidence Words = new(1, "words");

    [Fact]
    public void Link_ThatNamesTheFile_GetsItWithItsAddress()
    {
        var agreement = Agreement("Jupiter Police Department", "fl", AgreementModel.TaskForce, Site + "JupiterPDFL_TFM_MOA_032425.pdf");

        var matches = MemorandumMatch.Attach([agreement], [Memorandum("jupiterpdfl_TFM_MOA_032425.PDF", "Jupiter Police Department, FL", AgreementModel.TaskForce)]);

        matches.Unmatched.ShouldBeEmpty();
        matches.Agreements[0].Memorandum.ShouldNotBeNull().Url.ShouldBe(agreement.MemorandumUrl);
        matches.Agreements[0].MemorandumDoubt.ShouldBeNull();
    }

    [Theory]
    [InlineData("Anoka County Sheriff's Office", "nd", "Winona County Sheriff's Office, TX")]
    [InlineData("Sebastian Police Department", "fl", "Satellite Beach Police Department")]
    [InlineData("Franklin County Sheriff's Office", "al", "Franklin County Sheriff's Office, Florida")]
    [InlineData("Mercer County Sheriff's Office", "nd", "Winkler County Sheriff's Office")]
    public void Link_ToTheMemorandumOfAnotherAgency_IsDoubtful(string agency, string state, string party)
    {
        var matches = MemorandumMatch.Attach(
            [Agreement(agency, state, AgreementModel.TaskForce, Site + "X_TFM_MOA_032425.pdf")], [Memorandum("X_TFM_MOA_032425.pdf", party, AgreementModel.TaskForce)]);

        matches.Agreements[0].Memorandum.ShouldNotBeNull();
        matches.Agreements[0].MemorandumDoubt.ShouldNotBeNull().ShouldContain(party);
    }

    [Theory]
    [InlineData("Florida Fish and Wildlife Conservation Commission", "fl", "FL Fish & Wildlife Conservation Commission")]
    [InlineData("Alaska Department of Corrections", "ak", "Alaska Department of Corrections")]
    [InlineData("Damascus Township Constable", "pa", "Damascus Township Conslable Office")]
    [InlineData("Indian Harbour Beach Police Department", "fl", "City of Indian Harbour Beach, FL")]
    [InlineData("Ft. Myers Police Department", "fl", "Fort Myers PD")]
    [InlineData("Levy County Sheriff's Office", "fl", "Levy County Sherifrs Office")]
    [InlineData("Texas Department of Public Safety", "tx", "Texas Department of Public Safety")]
    [InlineData("Berrian County Sheriff's Office", "ga", "BERRIEN COUNTY SHERIFF")]
    [InlineData("Florida Department of Law Enforcement", "fl", "FDLE")]
    public void Link_ToItsOwnMemorandumInOtherWords_IsNotDoubtful(string agency, string state, string party)
    {
        var agreement = Agreement(agency, state, AgreementModel.TaskForce, Site + "X_TFM_MOA_032425.pdf") with { MemorandumDoubt = "The file name shares no word with the agency." };

        MemorandumMatch.Attach([agreement], [Memorandum("X_TFM_MOA_032425.pdf", party, AgreementModel.TaskForce)]).Agreements[0].MemorandumDoubt.ShouldBeNull();
    }

    [Fact]
    public void Link_ToAScan_KeepsTheDoubtOfTheList()
    {
        var agreement = Agreement("Anytown Police Department", "fl", AgreementModel.TaskForce, Site + "X_TFM_MOA_032425.pdf") with { MemorandumDoubt = "The file name names another agency." };
        var scan = Memorandum("X_TFM_MOA_032425.pdf", null, AgreementModel.TaskForce) with { HasText = false };

        MemorandumMatch.Attach([agreement], [scan]).Agreements[0].MemorandumDoubt.ShouldBe(agreement.MemorandumDoubt);
    }

    [Fact]
    public void Link_ToAnotherModel_IsDoubtful()
    {
        var agreement = Agreement("Anytown Police Department", "fl", AgreementModel.TaskForce, Site + "X_JEM_MOA_032425.pdf");

        MemorandumMatch.Attach([agreement], [Memorandum("X_JEM_MOA_032425.pdf", "Anytown Police Department", AgreementModel.JailEnforcement)])
            .Agreements[0].MemorandumDoubt.ShouldNotBeNull().ShouldContain("model");
    }

    [Fact]
    public void WithoutALink_AgencyStateModelAndDay_FindTheOne()
    {
        ListedAgreement[] agreements =
        [
            Agreement("Anytown Police Department", "fl", AgreementModel.TaskForce, null),
            Agreement("Anytown Police Department", "fl", AgreementModel.WarrantService, null),
            Agreement("Anytown Police Department", "tx", AgreementModel.TaskForce, null),
            Agreement("Othertown Police Department", "fl", AgreementModel.TaskForce, null),
        ];

        var matches = MemorandumMatch.Attach(agreements, [Memorandum("AnytownPDFL_TFM_MOA_04.10.2025.pdf", "Anytown Police Department, FL", AgreementModel.TaskForce) with { FileDate = new DateOnly(2025, 4, 10) }]);

        matches.Agreements.Select(static a => a.Memorandum is not null).ShouldBe([true, false, false, false]);
        matches.Agreements[0].Memorandum!.Url.ShouldBeNull();
        matches.Unmatched.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("NowherePDFL_TFM_MOA_04.10.2025.pdf", "Nowhere Police Department", AgreementModel.TaskForce, "agency")]
    [InlineData("AnytownPDFL_JEM_MOA_04.10.2025.pdf", "Anytown Police Department", AgreementModel.JailEnforcement, "model")]
    [InlineData("AnytownPDFL_TFM_MOA_04.10.2024.pdf", "Anytown Police Department", AgreementModel.TaskForce, "day")]
    [InlineData("TwinPDFL_TFM_MOA_04.10.2025.pdf", "Twin Police Department", AgreementModel.TaskForce, "More than one")]
    public void WithoutAFit_SaysWhy(string file, string party, AgreementModel model, string reason)
    {
        ListedAgreement[] agreements =
        [
            Agreement("Anytown Police Department", "fl", AgreementModel.TaskForce, null),
            Agreement("Twin Police Department", "fl", AgreementModel.TaskForce, null),
            Agreement("Twin Police Department", "fl", AgreementModel.TaskForce, null),
        ];

        var matches = MemorandumMatch.Attach(agreements, [Memorandum(file, party, model) with { FileDate = file.Contains("2024", StringComparison.Ordinal) ? new DateOnly(2024, 4, 10) : new DateOnly(2025, 4, 10) }]);

        matches.Agreements.ShouldAllBe(static a => a.Memorandum == null);
        matches.Unmatched.ShouldHaveSingleItem().Reason.ShouldContain(reason);
    }

    [Fact]
    public void Mirror_WithTheRowsOfTheLists_FindsEveryMemorandumWithoutADoubt()
    {
        Assert.SkipUnless(MirrorMemoranda.Folder is not null, MirrorMemoranda.Notice);
        (string Agency, string State, string File)[] rows =
        [
            ("La Paz County Sheriff's Office", "az", "287gJEM_LaPazCoAZ2020-03-12.pdf"), ("La Paz County Sheriff's Office", "az", "287gWSO_LaPazCoAz2020-02-27.pdf"),
            ("Alaska Department of Corrections", "ak", "287gWSO_DeptOfCorrectionsAK_07-24-2020.pdf"), ("Bradford County Sheriff's Office", "fl", "287gWSO_BradfordCoFl2019-10-15.pdf"),
            ("Levy County Sheriff's Office", "fl", "287gWSO_LevyCoFl2019-05-06.pdf"), ("Manatee County Sheriff's Office", "fl", "287gWSO_ManateeCoFl2019-05-06.pdf"),
            ("Blaine County Sheriff's Office", "ok", "BlaineCo_WSO_MOA_02.18.2025.pdf"), ("Crenshaw County Sheriff's Office", "al", "CrenshawCoAL_WSO_MOA_04.16.2025.pdf"),
            ("Damascus Township Constable", "pa", "DamascusTownshipConstablePA_TFM_MOA_04292025.pdf"), ("Franklin County Sheriff's Office", "al", "FranklinCountyAL_WSO_MOA_030625.pdf"),
            ("Giles County Sheriff's Office", "tn", "GilesCoTN_WSO_MOA_04.16.2025.pdf"), ("Gonzales County Sheriff's Office", "tx", "GonzalesCoTX_WSO_MOA_04.02.2025.pdf"),
            ("Indian Harbour Beach Police Department", "fl", "IndianHarbourBeachPoliceDeptFL_TFM_MOA_04.10.2025.pdf"), ("Jupiter Police Department", "fl", "JupiterPDFL_TFM_MOA_032425.pdf"),
            ("Loudoun County Sheriff's Office", "va", "LoudounCountySO_WSO_MOA_032625.pdf"), ("Navajo County Sheriff's Office", "az", "NavajoCoAZ_WSO_MOA_04.16.2025.pdf"),
            ("Portage County Sheriff's Office", "oh", "PortageCountySO_WSO_MOA_031225.pdf"), ("Rusk County Sheriff's Office", "tx", "RuskCoSOTX_WSO_MOA_030425.pdf"),
            ("Citrus County Sheriff's Office", "fl", "citrusCoSheriffsOffice_WSO_MOA_02262025.pdf"), ("Glades County Sheriff's Office", "fl", "gladesCo_WSO_MOA_02.18.2025.pdf"),
        ];
        var agreements = rows.Select(r => Agreement(r.Agency, r.State, mirror.All.Single(m => m.File == r.File).Model, Site + r.File))
            .Append(Agreement("Edgewood Police Department", "fl", AgreementModel.TaskForce, Site + "elsewhere.pdf"))
            .Append(Agreement("Edgewood Police Department", "tx", AgreementModel.TaskForce, null)).ToList();

        var matches = MemorandumMatch.Attach(agreements, mirror.All);

        matches.Agreements.Count(static a => a.Memorandum is not null).ShouldBe(21);
        matches.Agreements.ShouldAllBe(static a => a.MemorandumDoubt == null);
        matches.Agreements[20].Memorandum.ShouldNotBeNull().File.ShouldBe("EdgewoodPoliceDeptFL_TFM_MOA_04.10.2025.pdf");
        matches.Unmatched.ShouldHaveSingleItem().File.ShouldBe("floridaFishWildlife_TFM_MOA_02.14.2025.pdf");
    }

    private static Memorandum Memorandum(string file, string? party, AgreementModel model) => new()
    {
        File = file, Sha256 = file, Pages = 10, HasText = true, Party = party, PartyEvidence = Words, Model = model, ModelEvidence = Words,
    };

    private static ListedAgreement Agreement(string agency, string state, AgreementModel model, string? url) => new()
    {
        Id = agency, Agency = agency, AgencyName = agency, State = state, Model = model, ModelText = "", MemorandumUrl = url, Signed = new DateOnly(2025, 4, 10),
        Status = ListedStatus.Listed, FirstSeen = new DateOnly(2025, 5, 16), LastSeen = new DateOnly(2025, 7, 18), Events = [],
        Sources = [new Source { Kind = SourceKind.OfficialList, Url = Site, Confidence = Confidence.High }],
    };
}
