using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>Names of models, statuses and kinds of agency in both languages. Thread-safe.</summary>
public static class AgreementNames
{
    public static Text Model(AgreementModel model, Language language) => Names.Pick(language, model switch
    {
        AgreementModel.JailEnforcement => ("Jail enforcement", "Cumplimiento en la cárcel"),
        AgreementModel.WarrantService => ("Warrant service officer", "Oficial de servicio de órdenes"),
        AgreementModel.TaskForce => ("Task force", "Grupo de trabajo"),
        AgreementModel.TribalTaskForce => ("Tribal task force", "Grupo de trabajo tribal"),
        _ => ("Model not given", "Modelo no indicado"),
    });

    /// <summary>What the model lets officers do, in a sentence.</summary>
    public static Text Explain(AgreementModel model, Language language) => Names.Pick(language, model switch
    {
        AgreementModel.JailEnforcement => ("Jail staff question people held in the jail about immigration status and start cases for ICE.", "El personal de la cárcel interroga sobre el estatus migratorio a las personas detenidas e inicia casos para ICE."),
        AgreementModel.WarrantService => ("Jail staff serve ICE's administrative warrants on people held in the jail.", "El personal de la cárcel ejecuta órdenes administrativas de ICE contra personas detenidas en la cárcel."),
        AgreementModel.TaskForce => ("Officers use immigration powers during their everyday police work.", "Los agentes usan facultades migratorias en su trabajo policial diario."),
        AgreementModel.TribalTaskForce => ("Officers of a tribe use immigration powers during their everyday police work.", "Los agentes de una tribu usan facultades migratorias en su trabajo policial diario."),
        _ => ("The list gives no model that is known.", "La lista no indica un modelo conocido."),
    });

    public static Text Status(ListedStatus status, Language language) => Names.Pick(language, status switch
    {
        ListedStatus.Pending => ("Pending", "Pendiente"),
        ListedStatus.Listed => ("On the list", "En la lista"),
        ListedStatus.Missing => ("Missing from the newest lists", "Falta en las listas más recientes"),
        ListedStatus.Removed => ("Removed", "Retirado"),
        ListedStatus.Superseded => ("Replaced by a newer agreement", "Reemplazado por un acuerdo más nuevo"),
        _ => ("Left the pending list", "Salió de la lista de pendientes"),
    });

    /// <param name="type"><c>county</c>, <c>municipality</c>, <c>state</c>, <c>tribe</c>, or anything else for an agency whose kind the list does not say.</param>
    public static Text AgencyType(string? type, Language language) => Names.Pick(language, type switch
    {
        "county" => ("County agency", "Agencia de condado"),
        "municipality" => ("City or town agency", "Agencia municipal"),
        "state" => ("State agency", "Agencia estatal"),
        "tribe" => ("Tribal agency", "Agencia tribal"),
        _ => ("Kind not given", "Tipo no indicado"),
    });

    public static Text Party(AgreementParty party, Language language) => Names.Pick(language, party switch
    {
        AgreementParty.Agency => ("The agency", "La agencia"),
        AgreementParty.Ice => ("ICE", "ICE"),
        _ => ("Either party", "Cualquiera de las partes"),
    });
}
