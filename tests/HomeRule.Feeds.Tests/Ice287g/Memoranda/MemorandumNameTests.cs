using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Ice287g.Memoranda;

namespace HomeRule.Feeds.Tests.Ice287g.Memoranda;

public sealed class MemorandumNameTests
{
    [Theory]
    [InlineData("287gJEM_LaPazCoAZ2020-03-12.pdf", "La Paz Co", "az", AgreementModel.JailEnforcement, "2020-03-12")]
    [InlineData("287gWSO_BradfordCoFl2019-10-15.pdf", "Bradford Co", "fl", AgreementModel.WarrantService, "2019-10-15")]
    [InlineData("287gWSO_DeptOfCorrectionsAK_07-24-2020.pdf", "Dept Of Corrections", "ak", AgreementModel.WarrantService, "2020-07-24")]
    [InlineData("BlaineCo_WSO_MOA_02.18.2025.pdf", "Blaine Co", null, AgreementModel.WarrantService, "2025-02-18")]
    [InlineData("DamascusTownshipConstablePA_TFM_MOA_04292025.pdf", "Damascus Township Constable", "pa", AgreementModel.TaskForce, "2025-04-29")]
    [InlineData("FranklinCountyAL_WSO_MOA_030625.pdf", "Franklin County", "al", AgreementModel.WarrantService, "2025-03-06")]
    [InlineData("JupiterPDFL_TFM_MOA_032425.pdf", "Jupiter PD", "fl", AgreementModel.TaskForce, "2025-03-24")]
    [InlineData("LoudounCountySO_WSO_MOA_032625.pdf", "Loudoun County SO", null, AgreementModel.WarrantService, "2025-03-26")]
    [InlineData("AnytownPDTX_TF_MOA_07.01.25.pdf", "Anytown PD", "tx", AgreementModel.TaskForce, "2025-07-01")]
    [InlineData("citrusCoSheriffsOffice_WSO_MOA_02262025.pdf", "citrus Co Sheriffs Office", null, AgreementModel.WarrantService, "2025-02-26")]
    [InlineData("r_scan.pdf", "r scan", null, AgreementModel.Unknown, null)]
    [InlineData("Anytown_JEM_MOA_02.30.2025.pdf", "Anytown", null, AgreementModel.JailEnforcement, null)]
    public void FileName_IsReadByItsGrammar(string file, string agency, string? state, AgreementModel model, string? date)
    {
        var name = MemorandumName.Parse(file);

        (name.Agency, name.State, name.Model, name.Date?.ToString("yyyy-MM-dd")).ShouldBe((agency, state, model, date));
    }
}
