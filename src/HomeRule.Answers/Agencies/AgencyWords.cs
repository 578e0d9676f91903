using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agencies;

/// <summary>Names of kinds and sentences about agencies, in both languages. Thread-safe.</summary>
public static class AgencyWords
{
    public static Text Kind(AgencyKind kind, Language language) => Names.Pick(language, kind switch
    {
        AgencyKind.City => ("city or town police", "policía municipal"),
        AgencyKind.Sheriff => ("sheriff's office", "oficina del sheriff (alguacil)"),
        AgencyKind.County => ("county police or other county agency", "policía u otra agencia del condado"),
        AgencyKind.State => ("state agency", "agencia estatal"),
        AgencyKind.StatePolice => ("state police", "policía estatal"),
        AgencyKind.University => ("campus police", "policía universitaria"),
        AgencyKind.Tribal => ("tribal police", "policía tribal"),
        AgencyKind.Federal => ("federal agency", "agencia federal"),
        AgencyKind.Corrections => ("corrections agency", "agencia de prisiones"),
        AgencyKind.Constable => ("constable", "constable (agente del precinto)"),
        _ => ("other agency", "otra agencia"),
    });

    public static Text Model(AgreementModel model, string text, Language language) => model switch
    {
        AgreementModel.JailEnforcement => Names.Pick(language, ("Jail enforcement", "Aplicación en la cárcel (jail enforcement)")),
        AgreementModel.WarrantService => Names.Pick(language, ("Warrant service officer", "Entrega de órdenes (warrant service officer)")),
        AgreementModel.TaskForce => Names.Pick(language, ("Task force", "Grupo operativo (task force)")),
        AgreementModel.TribalTaskForce => Names.Pick(language, ("Tribal task force", "Grupo operativo tribal (tribal task force)")),
        _ => Text.English(text),
    };

    public static Text Status(ListedStatus status, Language language) => Names.Pick(language, status switch
    {
        ListedStatus.Pending => ("pending, not signed", "pendiente, sin firmar"),
        ListedStatus.Listed => ("on the newest list", "en la lista más reciente"),
        ListedStatus.Missing => ("absent from the newest lists; not counted as ended yet", "ausente de las listas más recientes; todavía no se cuenta como terminado"),
        ListedStatus.Removed => ("removed from the lists", "retirado de las listas"),
        ListedStatus.Superseded => ("replaced by a newer agreement", "reemplazado por un acuerdo más nuevo"),
        _ => ("left the pending list without being signed", "salió de la lista de pendientes sin firmarse"),
    });

    /// <summary>How sure a match is, for a reader.</summary>
    public static Text Sureness(Confidence confidence, Language language) => Names.Pick(language, confidence switch
    {
        Confidence.High => ("sure match", "correspondencia segura"),
        Confidence.Medium => ("likely match", "correspondencia probable"),
        _ => ("uncertain match", "correspondencia incierta"),
    });

    internal static Text NotPulled(Language language) => Sentences.Say(language,
        "No official list of police agencies has been pulled into this edition; who polices this place was not checked.",
        "En esta edición no se ha cargado ninguna lista oficial de agencias de policía; no se revisó quién vigila este lugar.");

    internal static Text None(string place, Language language) => Sentences.Say(language,
        $"No agency of the FBI's list was matched to {place}. It may have police that do not report, or be policed by another government.",
        $"Ninguna agencia de la lista del FBI corresponde a {place}. Puede tener policía que no informa al FBI, o depender de la de otro gobierno.");

    internal static Text NoOwn(string place, Language language) => Sentences.Say(language,
        $"The FBI's list has no police of {place} itself, so the county's agency is named. A town can also pay another agency; its clerk can say.",
        $"La lista del FBI no tiene policía propia de {place}; por eso se nombra la del condado. Un pueblo también puede contratar a otra agencia; su secretaría puede decirlo.");
}
