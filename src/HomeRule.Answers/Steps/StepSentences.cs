using HomeRule.Answers.Agreements;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Steps;

/// <summary>The sentences of steps. They serve any view: write it, ask for it, or say why not.</summary>
internal static class StepSentences
{
    public static Text Play(PlayAnswer play, DeciderAnswer decider, string who, Language language)
    {
        var how = decider.Instrument?.Value ?? "–";
        return play.Status switch
        {
            PlayStatus.Open => Sentences.Say(language,
                $"Open here: \"{play.Title.Value}\". {who}, can decide it ({how}). Write a draft, ask for it, or say why not.",
                $"Abierta aquí: \"{play.Title.Value}\". Lo puede decidir: {who} ({how}). Escriba un borrador, pídala o diga por qué no."),
            PlayStatus.Limited => Sentences.Say(language,
                $"Open here in part: \"{play.Title.Value}\". {who}, can decide what state law leaves ({how}). Write a draft, ask for it, or say why not.",
                $"Abierta aquí en parte: \"{play.Title.Value}\". Lo que deja la ley estatal lo puede decidir: {who} ({how}). Escriba un borrador, pídala o diga por qué no."),
            _ => Sentences.Say(language,
                $"Not settled here: \"{play.Title.Value}\". {who}, would decide it ({how}) if the law leaves it open. Ask counsel first; then write a draft, ask for it, or say why not.",
                $"Sin resolver aquí: \"{play.Title.Value}\". Si la ley lo deja abierto, lo decidiría: {who} ({how}). Consulte antes a un abogado; luego escriba un borrador, pídala o diga por qué no."),
        };
    }

    public static Text Agreement(ListedAgreementAnswer agreement, string who, Language language) =>
        agreement.Status == ListedStatus.Pending
            ? Sentences.Say(language,
                $"{agreement.Agency.Name} is on the list of agencies that wait for a 287(g) agreement ({agreement.ModelName.Value}). {who}, can sign it or leave it: ask for either.",
                $"{agreement.Agency.Name} está en la lista de agencias que esperan un acuerdo 287(g) ({agreement.ModelName.Value}). Puede firmarlo o dejarlo: {who}. Pida lo uno o lo otro.")
            : Sentences.Say(language,
                $"{agreement.Agency.Name} has a 287(g) agreement ({agreement.ModelName.Value}). {who}, can keep it or end it: read how it can end, then ask for either.",
                $"{agreement.Agency.Name} tiene un acuerdo 287(g) ({agreement.ModelName.Value}). Lo puede mantener o terminar: {who}. Lea cómo puede terminar y pida lo uno o lo otro.");

    /// <param name="election">Next regular election of the office; null where not known.</param>
    /// <param name="meets">True for a body that decides in meetings, false for an office of one person.</param>
    /// <param name="language">Language of the sentence.</param>
    public static Text When(PartialDate? election, bool meets, Language language)
    {
        var fixedPart = meets ? language == Language.Es ? MeetsEs : MeetsEn : language == Language.Es ? AloneEs : AloneEn;
        return election is { } date
            ? Sentences.Say(language, $"Next regular election of this office: {HumanDate.Write(date, language)}. {fixedPart}", $"Próxima elección ordinaria de este cargo: {HumanDate.Write(date, language)}. {fixedPart}")
            : new Text(fixedPart, language);
    }

    public static Text OtherGovernment(GovernmentRef holder, string place, Language language) => Sentences.Say(language,
        $"{holder.Name} decides most of this for {place}: see what is open there.",
        $"{holder.Name} decide la mayor parte de esto para {place}: vea qué está abierto allí.");

    public static Text Unchecked(string state, Language language) => Sentences.Say(language,
        $"Nobody has looked at the law of {state} yet, so no step can be named. A law or a public record with its source is enough to begin: add what you know.",
        $"Nadie ha revisado todavía la ley de {state}, así que no se puede nombrar ningún paso. Basta una ley o un documento público con su fuente para empezar: agregue lo que sabe.");

    public static Text Conflict(Language language) => Sentences.Say(language,
        "A record here conflicts with state law: read the dispute before you rely on it.",
        "Un registro de aquí choca con la ley estatal: lea la disputa antes de confiar en él.");

    public static Text Missing(int count, Language language) => count == 1
        ? Sentences.Say(language,
            "For one play nobody has checked what is on record here. A public record with its source is enough: add it.",
            "En una medida nadie ha revisado qué consta aquí. Basta un documento público con su fuente: agréguelo.")
        : Sentences.Say(language,
            $"For {count} plays nobody has checked what is on record here. A public record with its source is enough: add it.",
            $"En {count} medidas nadie ha revisado qué consta aquí. Basta un documento público con su fuente: agréguelo.");

    public static Text Closed(int plays, string? citation, Language language)
    {
        var cited = citation is null ? "" : $" ({citation})";
        return plays == 1
            ? Sentences.Say(language, $"One play is closed here by state law{cited}.", $"Una medida está cerrada aquí por ley estatal{cited}.")
            : Sentences.Say(language, $"{plays} plays are closed here by state law{cited}.", $"{plays} medidas están cerradas aquí por ley estatal{cited}.");
    }

    public static Text NotChecked(string state, Language language) => Sentences.Say(language,
        $"The law of {state} was not checked, so nobody can say here what it closes.",
        $"No se revisó la ley de {state}, así que aquí nadie puede decir qué cierra.");

    public static Text Change(bool any, Language language) => (any, language) switch
    {
        (true, Language.Es) => ChangeEs,
        (true, _) => ChangeEn,
        (_, Language.Es) => NothingEs,
        _ => NothingEn,
    };

    private const string MeetsEn = "When it next meets is not known here: ask the clerk.";
    private const string MeetsEs = "Aquí no se sabe cuándo se reúne: pregunte en la secretaría.";
    private const string AloneEn = "It can act without a meeting: write or call on any working day.";
    private const string AloneEs = "Puede actuar sin reunirse: escriba o llame cualquier día hábil.";

    private static readonly Text ChangeEn = new("The state legislature can change a state law; a court can rule on it. No local office can.", Language.En);
    private static readonly Text ChangeEs = new("La legislatura estatal puede cambiar una ley estatal; un tribunal puede fallar sobre ella. Ningún cargo local puede.", Language.Es);
    private static readonly Text NothingEn = new("No state law that was found closes a play here.", Language.En);
    private static readonly Text NothingEs = new("Ninguna ley estatal que se haya encontrado cierra una medida aquí.", Language.Es);
}
