using System.Globalization;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.PublicRecords;

/// <summary>The steps of a count, in sentences. Thread-safe.</summary>
internal static class RecordsDueWords
{
    private const int MostNamed = 14;

    /// <summary><c>Monday, 23 November 2026</c>, <c>lunes 23 de noviembre de 2026</c>.</summary>
    public static string Day(DateOnly day, Language language) => language == Language.Es
        ? HumanDate.WithWeekday(day, language)
        : $"{HumanDate.Weekday(day, language)}, {HumanDate.Write(day, language)}";

    public static Text Sent(DateOnly sent, Language language) => Sentences.Say(language, $"Sent on {Day(sent, Language.En)}.", $"Enviada el {Day(sent, Language.Es)}.");

    public static Text NoNumber(Language language) => Sentences.Say(language,
        "The law gives no number of days, so there is no due date.",
        "La ley no fija un número de días, así que no hay fecha límite.");

    public static Text HolidaysUnknown(Language language) => Sentences.Say(language,
        "The law counts working days, and the holidays of this state are not known here, so no due date is claimed. Count them by the office's own calendar.",
        "La ley cuenta días hábiles y aquí no se conocen los feriados de este estado, así que no se afirma ninguna fecha límite. Cuéntelos con el calendario de la oficina.");

    public static Text FollowUp(DateOnly day, Language language) => Sentences.Say(language,
        $"A day of ours for a polite question, not one of the law: {Day(day, Language.En)}.",
        $"Una fecha nuestra para preguntar con cortesía, no de la ley: {Day(day, Language.Es)}.");

    public static IReadOnlyList<Text> Steps(RecordsLaw law, RecordsDue due, IReadOnlyList<LocalizedText> unset, Language language)
    {
        var steps = new List<Text>(6) { Sent(due.Sent, language) };
        if (law.First.Start == RecordsStart.NextBusinessDay)
            steps.Add(Sentences.Say(language, $"A request by e-mail counts as received one working day later: {Day(due.Received, Language.En)}. That day is not counted.", $"Una solicitud por correo electrónico cuenta como recibida un día hábil después: {Day(due.Received, Language.Es)}. Ese día no se cuenta."));
        else if (due.Received != due.Sent)
            steps.Add(Sentences.Say(language, $"Offices are closed on that day; we take it as received on {Day(due.Received, Language.En)}, which is not counted.", $"Ese día las oficinas están cerradas; la tomamos como recibida el {Day(due.Received, Language.Es)}, que no se cuenta."));
        else
            steps.Add(Sentences.Say(language, "If it arrives on that day, that day is not counted.", "Si llega ese día, ese día no se cuenta."));
        if (due.Days.FirstOrDefault(static d => d.Number == 1) is { } first)
            steps.Add(Sentences.Say(language, $"Day 1 is {Day(first.Day, Language.En)}.", $"El día 1 es el {Day(first.Day, Language.Es)}."));
        if (Skipped(due, language) is { } skipped)
            steps.Add(skipped);
        var last = due.Days.Count == 0 ? 0 : due.Days.Max(static d => d.Number);
        var number = last.ToString(CultureInfo.InvariantCulture);
        steps.Add(Sentences.Say(language, $"Day {number} is {Day(due.Days.Last(d => d.Number == last).Day, Language.En)}.", $"El día {number} es el {Day(due.Days.Last(d => d.Number == last).Day, Language.Es)}."));
        if (law.First.Rolls == true && due.Due is { } moved && due.Days.Count > 0 && due.Days[^1].Number != last)
            steps.Add(Sentences.Say(language, $"Offices are closed on that day, so the last day moves to {Day(moved, Language.En)}.", $"Ese día las oficinas están cerradas, así que el último día pasa al {Day(moved, Language.Es)}."));
        else if (due.Expected is { } expected && expected != due.Due)
            steps.Add(Sentences.Say(language, $"Offices are closed on that day. Whether the day moves is not known here; expect the answer by {Day(expected, Language.En)}.", $"Ese día las oficinas están cerradas. Aquí no se sabe si la fecha se mueve; espere la respuesta a más tardar el {Day(expected, Language.Es)}."));
        if (due.Days.FirstOrDefault(static d => d.Maybe.Count > 0) is { } maybe)
        {
            steps.Add(Sentences.Say(language,
                $"Some offices also close on {Day(maybe.Day, Language.En)} ({string.Join(", ", maybe.Maybe.Select(static m => m.En))}); we counted it as a working day.",
                $"Algunas oficinas también cierran el {Day(maybe.Day, Language.Es)} ({string.Join(", ", maybe.Maybe.Select(static m => m.Es ?? m.En))}); lo contamos como día hábil."));
        }

        if (unset.Count > 0)
        {
            steps.Add(Sentences.Say(language,
                $"Days set from year to year are not known here and were counted as working days: {string.Join(", ", unset.Select(static m => m.En))}.",
                $"Los días que se fijan cada año no se conocen aquí y se contaron como hábiles: {string.Join(", ", unset.Select(static m => m.Es ?? m.En))}."));
        }

        return steps;
    }

    /// <summary>Holidays by name and how many weekend days are left out; null when every day counts.</summary>
    private static Text? Skipped(RecordsDue due, Language language)
    {
        var holidays = due.Days.Where(static d => d is { Number: 0, Closed.Count: > 0 }).ToList();
        var weekend = due.Days.Count(static d => d is { Number: 0, Closed.Count: 0 });
        if (holidays.Count == 0 && weekend == 0 || due.Days.All(static d => d.Number > 0))
            return null;
        var named = holidays.Take(MostNamed).Select(d => language == Language.Es
            ? $"{Day(d.Day, Language.Es)} ({string.Join(", ", d.Closed.Select(static c => c.Es ?? c.En))})"
            : $"{Day(d.Day, Language.En)} ({string.Join(", ", d.Closed.Select(static c => c.En))})");
        var count = weekend.ToString(CultureInfo.InvariantCulture);
        List<string> parts = [.. named];
        if (weekend > 0)
            parts.Add(language == Language.Es ? $"{count} día{(weekend == 1 ? "" : "s")} de fin de semana" : $"{count} weekend day{(weekend == 1 ? "" : "s")}");
        var list = string.Join("; ", parts);
        return Sentences.Say(language, $"Not counted: {list}.", $"No se cuentan: {list}.");
    }
}
