using System.Globalization;
using System.Text;

namespace HomeRule.Documents.Calendars;

/// <summary>
/// A calendar file (RFC 5545): CRLF, lines folded at 75 octets without cutting a character, text escaped, characters that the format cannot hold left out. Times in a zone are
/// written in UTC, so that no description of the zone is needed; a time that the clocks skip is the moment after the gap, and one that they repeat the first of the two.
/// Same input, same bytes. Pure; thread-safe.
/// </summary>
public static class IcsCalendar
{
    public const string MediaType = "text/calendar; charset=utf-8";

    private const int MostOctets = 75;

    /// <param name="name">Name of the calendar.</param>
    /// <param name="events">At least one.</param>
    /// <param name="stamp">The moment at which the file was made, or the edition that it rests on.</param>
    public static byte[] Write(string name, IReadOnlyList<IcsEvent> events, DateTimeOffset stamp)
    {
        if (events.Count == 0)
            throw new ArgumentException("A calendar file holds at least one event.", nameof(events));
        var text = new StringBuilder(1024);
        Line(text, "BEGIN", "VCALENDAR");
        Line(text, "VERSION", "2.0");
        Line(text, "PRODID", "-//HomeRule//Dates//EN");
        Line(text, "CALSCALE", "GREGORIAN");
        Line(text, "METHOD", "PUBLISH");
        Line(text, "X-WR-CALNAME", Escape(name));
        foreach (var one in events)
            Event(text, one, Utc(stamp));
        Line(text, "END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Event(StringBuilder text, IcsEvent one, string stamp)
    {
        Line(text, "BEGIN", "VEVENT");
        Line(text, "UID", Escape(one.Uid));
        Line(text, "DTSTAMP", stamp);
        if (one.Start is { } start)
        {
            var begins = Moment(one.Day.ToDateTime(start), one.Zone ?? TimeZoneInfo.Utc);
            Line(text, "DTSTART", Utc(begins));
            Line(text, "DTEND", Utc(begins + (one.Length ?? TimeSpan.FromHours(1))));
        }
        else
        {
            Line(text, "DTSTART;VALUE=DATE", Day(one.Day));
            // The calendar ends with the last day of 9999; an event without an end lasts its one day.
            if ((one.LastDay ?? one.Day) is var last && last < DateOnly.MaxValue)
                Line(text, "DTEND;VALUE=DATE", Day(last.AddDays(1)));
            Line(text, "TRANSP", "TRANSPARENT");
        }

        Line(text, "SUMMARY", Escape(one.Summary));
        if (one.Description is { } description)
            Line(text, "DESCRIPTION", Escape(description));
        if (one.Location is { } location)
            Line(text, "LOCATION", Escape(location));
        if (one.Url is { IsAbsoluteUri: true } url)
            Line(text, "URL", url.AbsoluteUri);
        if (one.RemindBefore is { } before)
        {
            Line(text, "BEGIN", "VALARM");
            Line(text, "ACTION", "DISPLAY");
            Line(text, "DESCRIPTION", Escape(one.Summary));
            Line(text, "TRIGGER", Trigger(before));
            Line(text, "END", "VALARM");
        }

        Line(text, "END", "VEVENT");
    }

    private static DateTimeOffset Moment(DateTime local, TimeZoneInfo zone)
    {
        for (; zone.IsInvalidTime(local); local = local.AddMinutes(15))
        {
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }

    private static string Trigger(TimeSpan before)
    {
        var length = before.Duration();
        var time = length - TimeSpan.FromDays(length.Days);
        var clock = time == TimeSpan.Zero ? "" : "T" + Part(time.Hours, 'H') + Part(time.Minutes, 'M') + Part(time.Seconds, 'S');
        var whole = length.Days == 0 && clock.Length == 0 ? "T0S" : Part(length.Days, 'D') + clock;
        return (before > TimeSpan.Zero ? "-P" : "P") + whole;
    }

    private static string Part(int number, char unit) => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture) + unit;

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Backslash, semicolon, comma and line ends escaped; control characters and halves of characters left out.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length + 16);
        var plain = value.ReplaceLineEndings("\n");
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            switch (c)
            {
                case '\\' or ';' or ',':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\t':
                    text.Append(' ');
                    break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < plain.Length && char.IsLowSurrogate(plain[i + 1]):
                    text.Append(c).Append(plain[++i]);
                    break;
                case var _ when !char.IsControl(c) && !char.IsSurrogate(c):
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>Folded: a line that goes on begins with a space, which counts.</summary>
    private static void Line(StringBuilder text, string name, string value)
    {
        var used = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                used = 1;
            }

            text.Append(rune.ToString());
            used += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
