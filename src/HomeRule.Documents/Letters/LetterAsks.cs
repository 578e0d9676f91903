using HomeRule.Answers.Letters;
using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Documents.Letters;

/// <summary>
/// The requests that fit an office and what the law leaves it, for and against with the same care. Nothing that state law in force decides is asked of an office that cannot change
/// that law. Pure; thread-safe.
/// </summary>
public static class LetterAsks
{
    public const string Adopt = "adopt";
    public const string Decline = "decline";
    public const string Keep = "keep";
    public const string Change = "change";
    public const string Repeal = "repeal";
    public const string CarryOut = "carry-out";
    public const string ChangeLaw = "change-law";
    public const string KeepLaw = "keep-law";

    /// <returns>Two or three; one or two where state law already does what the play would do, and the legislature alone can be asked for the opposite.</returns>
    public static IReadOnlyList<LetterAsk> Of(LetterGround ground, LetterOffice office)
    {
        var es = ground.Language == Language.Es;
        var matter = Lower(ground.PlayTitle.Value);
        var law = office.Deciding?.Citation ?? (es ? "la ley estatal" : "the state law");
        if (office.Law == PlayStatus.Closed)
            return
            [
                new(ChangeLaw, LetterStance.For, es
                    ? $"Pido que se cambie {law} para que los gobiernos locales puedan decidir por sí mismos si quieren {matter}."
                    : $"Please change {law}, so that local governments may decide for themselves whether to {matter}."),
                new(KeepLaw, LetterStance.Against, es ? $"Pido que no se cambie {law}." : $"Please leave {law} unchanged."),
            ];
        if (office.Law == PlayStatus.StateLaw)
            return office.MakesStateLaw
                ?
                [
                    new(KeepLaw, LetterStance.For, es ? $"Pido que se mantenga {law}, que ya fija esta regla en todo el estado." : $"Please keep {law}, which already sets this rule statewide."),
                    new(ChangeLaw, LetterStance.Against, es ? $"Pido que se cambie {law} para que cada gobierno local decida." : $"Please change {law}, so that each local government decides."),
                ]
                : [.. office.InForce is { } also ? [Kept(also, es)] : Array.Empty<LetterAsk>(), new(CarryOut, LetterStance.For, es ? $"Pido que se diga por escrito cómo se cumple aquí {law}." : $"Please tell me in writing how you carry out {law}.")];
        if (office.InForce is { } record)
            return
            [
                Kept(record, es),
                new(Change, LetterStance.For, es ? $"Pido que se cambie esta decisión: {Ended(record.Citation)} El cambio que pido es este: [el cambio]." : $"Please change this decision: {Ended(record.Citation)} The change that I ask for is this: [the change]."),
                new(Repeal, LetterStance.Against, es ? $"Pido que se derogue o se retire esta decisión: {Ended(record.Citation)}" : $"Please repeal or withdraw this decision: {Ended(record.Citation)}"),
            ];
        return Open(office, matter, es);
    }

    private static LetterAsk Kept(LetterDecision record, bool es) => new(Keep, LetterStance.For, es ? $"Pido que esta decisión siga en vigor: {Ended(record.Citation)}" : $"Please keep this decision in force: {Ended(record.Citation)}");

    private static LetterAsk[] Open(LetterOffice office, string matter, bool es)
    {
        var act = es ? Spanish(office.Instrument) : English(office.Instrument);
        var end = office.AgreementOf is not { } agency ? matter : es ? $"terminar el acuerdo 287(g) de {agency}" : $"end the 287(g) agreement of {agency}";
        var adopt = (office.Law, es) switch
        {
            (PlayStatus.Limited, false) => $"Please {act}, within the limits of state law, to {end}.",
            (PlayStatus.Limited, true) => $"Pido que, dentro de los límites de la ley estatal, {act} para {end}.",
            (PlayStatus.Unsettled, false) => $"Please ask counsel what the law allows here and, as far as it does, {act} to {end}.",
            (PlayStatus.Unsettled, true) => $"Pido que se consulte a los abogados qué permite aquí la ley y que, en lo que permita, {act} para {end}.",
            (_, false) => $"Please {act} to {end}.",
            _ => $"Pido que {act} para {end}.",
        };
        var decline = (office.AgreementOf, es) switch
        {
            ({ } of, false) => $"Please keep the 287(g) agreement of {of}.",
            ({ } of, true) => $"Pido que siga el acuerdo 287(g) de {of}.",
            (null, false) => $"Please do not {act} to {matter}.",
            _ => $"Pido que no {act} para {matter}.",
        };
        return [new(Adopt, LetterStance.For, adopt), new(Decline, LetterStance.Against, decline)];
    }

    private static string English(string instrument) => instrument switch
    {
        "ordinance" => "adopt an ordinance",
        "resolution" => "adopt a resolution",
        "executive_order" => "issue an executive order",
        "general_order" => "issue a written order",
        "board_policy" => "adopt a written policy",
        "statute" => "pass a law",
        "budget" => "use the budget",
        "contract" or "contract_termination" => "use your power over contracts",
        "termination_letter" => "act by written notice",
        "directive" => "issue a written directive",
        "charging_policy" => "adopt a written charging policy",
        "zoning" => "set zoning rules",
        "lawsuit" => "direct your lawyers",
        "model_policy" => "publish a model policy",
        _ => "act",
    };

    private static string Spanish(string instrument) => instrument switch
    {
        "ordinance" => "se apruebe una ordenanza",
        "resolution" => "se apruebe una resolución",
        "executive_order" => "se dicte una orden ejecutiva",
        "general_order" => "se dicte una orden escrita",
        "board_policy" => "se apruebe una política escrita",
        "statute" => "se apruebe una ley",
        "budget" => "se use el presupuesto",
        "contract" or "contract_termination" => "se usen las facultades sobre los contratos",
        "termination_letter" => "se dé aviso por escrito",
        "directive" => "se dicte una directiva escrita",
        "charging_policy" => "se apruebe una política escrita de acusación",
        "zoning" => "se fijen reglas de zonificación",
        "lawsuit" => "se encargue a los abogados",
        "model_policy" => "se publique una política modelo",
        _ => "se actúe",
    };

    private static string Ended(string citation) => citation.TrimEnd('.', ' ') + ".";

    private static string Lower(string title) => title.Length == 0 ? title : char.ToLowerInvariant(title[0]) + title[1..].TrimEnd('.');
}
