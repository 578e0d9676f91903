using System.Globalization;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Elections.Contests;

namespace HomeRule.Answers.Contests;

/// <summary>What a contest's finding is in words. Pure.</summary>
internal static class ContestSentences
{
    public static LocalizedText Of(ContestEntry entry, ContestFinding finding, DateOnly? closes, DateOnly asked) =>
        new(Write(entry, finding, closes, asked, Language.En), Write(entry, finding, closes, asked, Language.Es));

    private static string Write(ContestEntry entry, ContestFinding finding, DateOnly? closes, DateOnly asked, Language language)
    {
        var (list, contest) = entry;
        var day = HumanDate.Write(list.AsOf, language);
        if (list.AsOf > asked)
            return Pick($"The candidate list is of {day}, after the day asked about.", $"La lista de candidaturas es del {day}, posterior al día consultado.");
        var over = list.Date < asked && !finding.IsProvisional;
        var people = finding.Filed == 1 ? Pick("1 person", "1 persona") : Number($"{finding.Filed} people", $"{finding.Filed} personas");
        var seats = contest.Seats is { } count ? count == 1 ? Pick("1 seat", "1 escaño") : Number($"{count} seats", $"{count} escaños") : Pick("this seat", "este escaño");
        var sentences = new List<string>
        {
            (contest.Party is { } party ? Pick($"{party} primary: ", $"Primaria ({party}): ") : "") + finding.State switch
            {
                ContestState.Cancelled => Pick($"no election is held, because no more people filed than there are seats (list of {day}).", $"no se celebra la elección porque no se inscribieron más personas que escaños (lista del {day})."),
                ContestState.NobodyFiled => Pick($"nobody is on the list of {day} for {seats}.", $"nadie figura en la lista del {day} para {seats}."),
                ContestState.Unknown => Pick($"{people} are on the list of {day}; how many seats are filled is not known here, so it cannot be said whether they are challenged.", $"{people} figuran en la lista del {day}; aquí no se sabe cuántos escaños se eligen, así que no se puede decir si tienen rivales."),
                ContestState.Unchallenged => over
                    ? Pick($"{people} ran for {seats}, without a challenger.", $"{people} {(finding.Filed == 1 ? "compitió" : "compitieron")} por {seats}, sin rival.")
                    : Pick($"{people} filed for {seats}, so nobody is challenged (list of {day}).", $"{people} {(finding.Filed == 1 ? "se inscribió" : "se inscribieron")} para {seats}, así que nadie tiene rival (lista del {day})."),
                _ => over
                    ? Pick($"{people} ran for {seats}.", $"{people} compitieron por {seats}.")
                    : Pick($"{people} filed for {seats} (list of {day}).", $"{people} se inscribieron para {seats} (lista del {day})."),
            },
        };
        sentences[0] = char.ToUpper(sentences[0][0], CultureInfo.InvariantCulture) + sentences[0][1..];
        if (finding.WriteIns > 0)
            sentences.Add(finding.WriteIns == 1 ? Pick("1 write-in candidate declared; write-ins are counted apart.", "1 persona se declaró candidata por escrito; esas candidaturas se cuentan aparte.")
                : Number($"{finding.WriteIns} write-in candidates declared; they are counted apart.", $"{finding.WriteIns} personas se declararon candidatas por escrito; se cuentan aparte."));
        if (finding.IsOpen)
            sentences.Add(Pick("The incumbent is not running.", "Quien ocupa el cargo no se presenta."));
        if (finding.IsProvisional)
            sentences.Add(Provisional());
        return string.Join(' ', sentences);

        string Provisional() => closes switch
        {
            null => Pick("This is provisional: the last day of filing is not known here.", "Esto es provisional: aquí no se conoce el último día de inscripción."),
            { } close when asked <= close => Pick($"This is provisional: people can file until {HumanDate.Write(close, language)}.", $"Esto es provisional: la inscripción sigue abierta hasta el {HumanDate.Write(close, language)}."),
            { } close when list.AsOf <= close => Pick($"This is provisional: the list is no later than the last day of filing, {HumanDate.Write(close, language)}.", $"Esto es provisional: la lista no es posterior al último día de inscripción, {HumanDate.Write(close, language)}."),
            _ => Pick("This is provisional: the list is not final, and objections or withdrawals may be pending.", "Esto es provisional: la lista no es definitiva y puede haber impugnaciones o retiros pendientes."),
        };

        string Pick(string en, string es) => language == Language.Es ? es : en;

        string Number(FormattableString en, FormattableString es) => (language == Language.Es ? es : en).ToString(CultureInfo.InvariantCulture);
    }
}
