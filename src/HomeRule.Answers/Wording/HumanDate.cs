using System.Collections.Concurrent;
using System.Globalization;
using HomeRule.Civics;

namespace HomeRule.Answers.Wording;

/// <summary>Dates written for people: <c>14 August 2026</c>, <c>14 de agosto de 2026</c>; to the month or year where no more is known. Thread-safe.</summary>
public static class HumanDate
{
    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Spanish =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] SpanishDays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    /// <summary>Dates that are remembered; more are forgotten together. An atlas has some hundred, and each answer writes dozens of them.</summary>
    private const int MostKept = 8_192;

    private static readonly ConcurrentDictionary<(PartialDate Date, Language Language), string> Kept = new();

    public static string Write(PartialDate date, Language language)
    {
        if (Kept.TryGetValue((date, language), out var kept))
            return kept;
        if (Kept.Count >= MostKept)
            Kept.Clear();
        return Kept.GetOrAdd((date, language), static d => Compose(d.Date, d.Language));
    }

    private static string Compose(PartialDate date, Language language)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        if (date.Month == 0)
            return year;
        if (language == Language.Es)
        {
            var mes = Spanish[date.Month - 1];
            return date.Day == 0 ? $"{mes} de {year}" : $"{(date.Day == 1 ? "1.º" : date.Day.ToString(CultureInfo.InvariantCulture))} de {mes} de {year}";
        }

        var month = English[date.Month - 1];
        return date.Day == 0 ? $"{month} {year}" : $"{date.Day.ToString(CultureInfo.InvariantCulture)} {month} {year}";
    }

    public static string Write(DateOnly date, Language language) => Write(PartialDate.From(date), language);

    /// <summary>Name of the day: <c>Monday</c>, <c>lunes</c>.</summary>
    public static string Weekday(DateOnly date, Language language) => (language == Language.Es ? SpanishDays : EnglishDays)[(int)date.DayOfWeek];

    /// <summary>With its day of the week: <c>Monday 4 January 2027</c>, <c>lunes 4 de enero de 2027</c>.</summary>
    public static string WithWeekday(DateOnly date, Language language) => $"{Weekday(date, language)} {Write(date, language)}";

    /// <summary>An hour of the day: <c>5 p.m.</c>, <c>4:30 p.m.</c>, <c>noon</c>; <c>5 p. m.</c>, <c>mediodía</c>.</summary>
    public static string Hour(TimeOnly hour, Language language)
    {
        var es = language == Language.Es;
        if (hour == new TimeOnly(12, 0))
            return es ? "mediodía" : "noon";
        var twelve = hour.Hour % 12 == 0 ? 12 : hour.Hour % 12;
        var minutes = hour.Minute == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{hour.Minute:00}");
        var half = (hour.Hour < 12, es) switch { (true, true) => "a. m.", (false, true) => "p. m.", (true, _) => "a.m.", _ => "p.m." };
        return string.Create(CultureInfo.InvariantCulture, $"{twelve}{minutes} {half}");
    }
}
