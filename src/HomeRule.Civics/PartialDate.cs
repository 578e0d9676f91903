using System.Globalization;

namespace HomeRule.Civics;

/// <summary>
/// A calendar date known to the year, the month or the day: <c>2025</c>, <c>2025-06</c>, <c>2025-06-17</c> (ISO 8601 reduced precision,
/// proleptic Gregorian, years 1700 to 2199 inclusive). Orders by its first day, then by precision (a year sorts before its January).
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    /// <summary>1 to 12, or 0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31, or 0 when the day is not known.</summary>
    public int Day { get; }

    /// <summary>First day of the span that the date names, inclusive.</summary>
    public DateOnly First => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>Last day of the span that the date names, inclusive.</summary>
    public DateOnly Last => Day != 0 ? First : Month != 0 ? new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month)) : new DateOnly(Year, 12, 31);

    public static PartialDate From(DateOnly day) => new(day.Year, day.Month, day.Day);

    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !TryDigits(text[..4], out var year) || year is < 1700 or > 2199)
            return false;
        int month = 0, day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !TryDigits(text.Slice(5, 2), out month) || month is < 1 or > 12))
            return false;
        if (text.Length == 10 && (text[7] != '-' || !TryDigits(text.Slice(8, 2), out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <exception cref="FormatException">The text is not <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>, or names no calendar date.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD.");

    public int CompareTo(PartialDate other)
    {
        var byYear = Year.CompareTo(other.Year);
        if (byYear != 0)
            return byYear;
        var byMonth = Math.Max(Month, 1).CompareTo(Math.Max(other.Month, 1));
        if (byMonth != 0)
            return byMonth;
        var byDay = Math.Max(Day, 1).CompareTo(Math.Max(other.Day, 1));
        return byDay != 0 ? byDay : (Month != 0 ? 1 : 0) + (Day != 0 ? 1 : 0) - (other.Month != 0 ? 1 : 0) - (other.Day != 0 ? 1 : 0);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The ISO form it was parsed from.</summary>
    public override string ToString() => Month == 0
        ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : Day == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");

    private static bool TryDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }

        return true;
    }
}
