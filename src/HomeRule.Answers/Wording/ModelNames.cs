using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Wording;

/// <summary>Names of the models of 287(g) agreements in both languages. Thread-safe.</summary>
public static class ModelNames
{
    /// <summary>The model: <c>Task Force Model</c>.</summary>
    public static Text Model(AgreementModel model, Language language) => Names.Pick(language, model switch
    {
        AgreementModel.JailEnforcement => ("Jail Enforcement Model", "Modelo de cárcel (Jail Enforcement Model)"),
        AgreementModel.WarrantService => ("Warrant Service Officer model", "Modelo de servicio de órdenes (Warrant Service Officer)"),
        AgreementModel.TaskForce => ("Task Force Model", "Modelo de grupo de trabajo (Task Force Model)"),
        AgreementModel.TribalTaskForce => ("Tribal Task Force Model", "Modelo de grupo de trabajo tribal (Tribal Task Force Model)"),
        _ => ("model not given", "modelo sin indicar"),
    });

    /// <summary>Within a sentence: <c>task force agreement</c>.</summary>
    public static string Agreement(AgreementModel model, Language language) => Names.Pick(language, model switch
    {
        AgreementModel.JailEnforcement => ("jail enforcement agreement", "acuerdo de cárcel (Jail Enforcement)"),
        AgreementModel.WarrantService => ("warrant service officer agreement", "acuerdo de servicio de órdenes (Warrant Service Officer)"),
        AgreementModel.TaskForce => ("task force agreement", "acuerdo de grupo de trabajo (Task Force)"),
        AgreementModel.TribalTaskForce => ("tribal task force agreement", "acuerdo de grupo de trabajo tribal (Tribal Task Force)"),
        _ => ("287(g) agreement", "acuerdo 287(g)"),
    }).Value;
}
