using System.Globalization;

namespace HomeRule.Feeds.Ice287g;

/// <summary>
/// Days as spreadsheets count them. In the 1900 system day 1 is 1900-01-01 and day 60 is 1900-02-29, which never was; in the 1904 system day 0 is 1904-01-01.
/// Source: ECMA-376 part 1, section 18.17.4.1. A day is refused rather than guessed. Stateless; thread-safe.
/// </summary>
internal static class SerialDate
{
    /// <summary>Day of the Illegal Immigration Reform and Immigrant Responsibility Act, which allowed the agreements: none can be older.</summary>
    public static readonly DateOnly Earliest = new(1996, 9, 30);

    private const int LeapThatNeverWas = 60;
    private const int Last = 2_958_465;
    private static readonly string[] Forms = ["M/d/yyyy", "yyyy-MM-dd"];

    /// <summary>The day of a number in a cell, its part of a day dropped; null for day 60 of the 1900 system, for numbers below 0 and for days after 9999-12-31.</summary>
    public static DateOnly? FromSerial(string number, bool is1904)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(value >= 0) || value >= Last + 1)
            return null;
        var day = (int)Math.Floor(value);
        if (is1904)
            return day + 1_462 <= Last ? new DateOnly(1904, 1, 1).AddDays(day) : null;
        return day switch
        {
            0 or LeapThatNeverWas => null,
            < LeapThatNeverWas => new DateOnly(1899, 12, 31).AddDays(day),
            _ => new DateOnly(1899, 12, 30).AddDays(day),
        };
    }

    /// <summary>The day of typed text when it is written <c>7/18/2025</c> or <c>2025-07-18</c>; else null.</summary>
    public static DateOnly? FromText(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
