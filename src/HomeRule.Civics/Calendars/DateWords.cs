using System.Globalization;

namespace HomeRule.Civics.Calendars;

/// <summary>The words of date rules.</summary>
internal static class DateWords
{
    public static readonly string[] Months =
        ["", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static string Of(DayOfWeek day) => Weekdays[(int)day];

    /// <summary>Words to ten, then figures: <c>tenth</c>, <c>11th</c>, <c>22nd</c>.</summary>
    public static string Ordinal(int n)
    {
        if (n < Ordinals.Length)
            return Ordinals[n];
        var end = (n % 100) is 11 or 12 or 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" };
        return n.ToString(CultureInfo.InvariantCulture) + end;
    }

    public static int? Month(string word) => Array.IndexOf(Months, word) is var i and > 0 ? i : null;

    public static DayOfWeek? Weekday(string word) => Array.IndexOf(Weekdays, word) is var i and >= 0 ? (DayOfWeek)i : null;

    /// <summary>1 to 60; null for a word that is no ordinal.</summary>
    public static int? OrdinalOf(string word)
    {
        if (Array.IndexOf(Ordinals, word) is var i and > 0)
            return i;
        return word.Length > 2 && int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 10 and <= 60 && Ordinal(n) == word ? n : null;
    }
}
