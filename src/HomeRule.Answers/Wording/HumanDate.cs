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

    public static string Write(PartialDate date, Language language)
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
}
