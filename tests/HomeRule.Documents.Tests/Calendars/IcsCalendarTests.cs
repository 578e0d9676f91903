using System.Text;
using HomeRule.Documents.Calendars;

namespace HomeRule.Documents.Tests.Calendars;

/// <summary>Calendar files are read back by the rules of RFC 5545.</summary>
public sealed class IcsCalendarTests
{
    private static readonly DateTimeOffset Stamp = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo Denver = TimeZoneInfo.FindSystemTimeZoneById("America/Denver");

    [Theory]
    [InlineData("plain")]
    [InlineData("a, b; c \\ d")]
    [InlineData("two\nlines\r\nand three")]
    [InlineData("ñandú 👩‍👩‍👧 ünd “quotes” 條例")]
    [InlineData("BEGIN:VEVENT\r\nEND:VCALENDAR\r\nATTACH:http://evil.example")]
    public void Text_ReadBack_IsWhatWasWritten(string text)
    {
        var read = Read(Write(Event with { Summary = text, Description = string.Concat(Enumerable.Repeat(text + " ", 20)), Location = text }));

        read["SUMMARY"].ShouldBe(text.ReplaceLineEndings("\n"));
        read["LOCATION"].ShouldBe(text.ReplaceLineEndings("\n"));
        read["DESCRIPTION"].ShouldBe(string.Concat(Enumerable.Repeat(text + " ", 20)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Lines_AreAtMost75OctetsAndEndWithCrLf()
    {
        var bytes = Write(Event with { Description = string.Concat(Enumerable.Repeat("año 👩‍👩‍👧 x", 60)) });
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
        text.ShouldEndWith("\r\n");
        foreach (var line in text.Split("\r\n"))
            new UTF8Encoding(false, true).GetByteCount(line).ShouldBeLessThanOrEqualTo(75);
    }

    [Fact]
    public void Text_ControlsAndHalfCharacters_AreLeftOut() =>
        Read(Write(Event with { Summary = "a\0b\u0007c\uD83Dd\uDC69e\tf" }))["SUMMARY"].ShouldBe("abcde f");

    [Fact]
    public void WholeDay_EndsOnTheDayAfterItsLast()
    {
        Read(Write(Event))["DTEND;VALUE=DATE"].ShouldBe("20261128");
        Read(Write(Event with { Day = new DateOnly(2026, 12, 31), LastDay = new DateOnly(2028, 2, 29) })).ShouldSatisfyAllConditions(
            static e => e["DTSTART;VALUE=DATE"].ShouldBe("20261231"), static e => e["DTEND;VALUE=DATE"].ShouldBe("20280301"));
    }

    [Theory]
    [InlineData("2026-07-01", "19:00", "20260702T010000Z")]
    [InlineData("2026-12-01", "19:00", "20261202T020000Z")]
    [InlineData("2026-03-08", "02:30", "20260308T090000Z")]
    [InlineData("2026-11-01", "01:30", "20261101T073000Z")]
    public void Timed_InAZone_IsWrittenInUtc(string day, string start, string utc) =>
        Read(Write(Event with { Day = DateOnly.Parse(day, null), Start = TimeOnly.Parse(start, null), Zone = Denver }))["DTSTART"].ShouldBe(utc);

    [Theory]
    [InlineData(-9 * 60, "PT9H")]
    [InlineData(24 * 60, "-P1D")]
    [InlineData(90, "-PT1H30M")]
    [InlineData(0, "PT0S")]
    [InlineData(25 * 60, "-P1DT1H")]
    public void Reminder_IsADuration(int minutes, string trigger) =>
        Read(Write(Event with { RemindBefore = TimeSpan.FromMinutes(minutes) }))["TRIGGER"].ShouldBe(trigger);

    [Fact]
    public void Write_SameEvent_GivesSameBytesAndUid()
    {
        Write(Event).ShouldBe(Write(Event));
        Read(Write(Event))["UID"].ShouldBe("one@homerule");
        Read(Write(Event))["DTSTAMP"].ShouldBe("20261121T000000Z");
        Should.Throw<ArgumentException>(static () => IcsCalendar.Write("none", [], Stamp));
    }

    private static IcsEvent Event => new() { Uid = "one@homerule", Summary = "Answer due", Day = new DateOnly(2026, 11, 27) };

    private static byte[] Write(IcsEvent one) => IcsCalendar.Write("Dates", [one], Stamp);

    /// <summary>Unfolds, splits at the first colon, unescapes; fails on more than one event.</summary>
    private static Dictionary<string, string> Read(byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("BEGIN:VCALENDAR");
        lines[^1].ShouldBe("END:VCALENDAR");
        lines.Count(static l => l == "BEGIN:VEVENT").ShouldBe(1);
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            at.ShouldBeGreaterThan(0, line);
            read.TryAdd(line[..at], Unescape(line[(at + 1)..]));
        }

        return read;
    }

    private static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
            text.Append(value[i] != '\\' ? value[i] : value[++i] == 'n' ? '\n' : value[i]);
        return text.ToString();
    }
}
