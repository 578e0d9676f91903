using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Documents.Briefs;

/// <summary>Words of a brief in both languages that a report does not have. Thread-safe.</summary>
public sealed class BriefWords
{
    private static readonly BriefWords English = new(Language.En);
    private static readonly BriefWords Spanish = new(Language.Es);

    private readonly Language _language;

    private BriefWords(Language language) => _language = language;

    public string Name => Pick("Brief", "Ficha");

    public string TitleOf(string place) => Pick($"Brief: {place}", $"Ficha: {place}");

    public string Tally(int plays) => Pick($"Where {plays} possible local policies stand", $"Cómo están {plays} medidas locales posibles");

    public string OpenHere => Pick("What is open and closed here", "Qué está abierto y qué está cerrado aquí");

    public string Policy => Pick("Local policy", "Política local");

    public string Cooperation => Pick("Cooperation", "Cooperación");

    public string StateLaw => Pick("State law", "Ley estatal");

    public string NoDate => Pick("date not known", "sin fecha conocida");

    public string And(int count) => Pick($"and {count} more", $"y {count} más");

    public string MoreOnPage(int count) => Pick($"{count} more on the page of this place.", $"{count} más en la página de este lugar.");

    public string Page => Pick("The whole report, with every source", "El informe completo, con todas las fuentes");

    public string NotChecked => Pick("What was not checked", "Qué no se revisó");

    public string NotCheckedNone => Pick("Nothing that we know of.", "Nada que sepamos.");

    public string Sources => Pick("Sources, by their numbers on the page", "Fuentes, con sus números en la página");

    public string Side(int side) => Pick($"side {side} of 2", $"lado {side} de 2");

    public string Shares => Pick("shares this with others", "lo comparte con otros");

    public string OtherGovernment(string name) => Pick($"{name} can", $"Puede hacerlo: {name}");

    /// <summary>How many agreements of agencies in a state the newest list has.</summary>
    public string StateAgreements(string state, string day, int agreements, int agencies) => Pick(
        $"The official list of {day} has {agreements} 287(g) agreements with ICE of {agencies} agencies in {state}.",
        $"La lista oficial del {day} tiene {agreements} acuerdos 287(g) con ICE de {agencies} agencias en {state}.");

    public string Of(PlayStatus status) => status switch
    {
        PlayStatus.Open => Pick("Open: this office can act", "Abierto: este cargo puede actuar"),
        PlayStatus.Limited => Pick("Limited: open within these laws", "Limitado: abierto dentro de estas leyes"),
        PlayStatus.Unsettled => Pick("Unsettled: these laws may reach it", "Sin resolver: estas leyes podrían alcanzarlo"),
        PlayStatus.Adopted => Pick("Adopted here", "Adoptado aquí"),
        PlayStatus.StateLaw => Pick("Already so by state law", "Ya es así por ley estatal"),
        PlayStatus.Closed => Pick("Closed by these state laws", "Cerrado por estas leyes estatales"),
        _ => Pick("Decided by another government", "Lo decide otro gobierno"),
    };

    public static BriefWords In(Language language) => language == Language.Es ? Spanish : English;

    private string Pick(string en, string es) => _language == Language.Es ? es : en;
}
