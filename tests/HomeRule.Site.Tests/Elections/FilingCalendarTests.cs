using System.Net;
using HomeRule.Site.Tests.Testing;

namespace HomeRule.Site.Tests.Elections;

public sealed class FilingCalendarTests(LiveSite live)
{
    [Theory]
    [InlineData("/downloads/windows.ics?state=wa", "Filing opens: Washington\\, All offices", "Filing closes: Washington\\, All offices")]
    [InlineData("/downloads/windows.ics?state=WA&lang=es", "Abre la inscripción: Washington\\, Todos los cargos", "Cierra la inscripción: Washington\\, Todos los cargos")]
    public async Task Calendar_OfAState_HasItsOpeningAndItsClose(string path, string opens, string closes)
    {
        using var response = await live.Site.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("filing-windows-wa.ics");
        var calendar = await response.Content.ReadAsStringAsync();
        Event(calendar, "DTSTART;VALUE=DATE:20270503").ShouldContain("SUMMARY:" + opens);
        Event(calendar, "DTSTART;VALUE=DATE:20270507").ShouldContain("SUMMARY:" + closes);
        Unfolded(calendar).ShouldContain("RCW 29A.24.050");
    }

    [Fact]
    public async Task Calendar_OfAllStates_HasEachEventOnce()
    {
        using var response = await live.Site.GetAsync("/downloads/windows.ics");

        var calendar = Unfolded(await response.Content.ReadAsStringAsync());
        var names = calendar.Split("\r\n").Where(static l => l.StartsWith("UID:", StringComparison.Ordinal)).ToList();
        names.Count.ShouldBeGreaterThan(20);
        names.Distinct().Count().ShouldBe(names.Count);
        calendar.ShouldContain("Pennsylvania");
        calendar.ShouldContain("Washington");
    }

    [Fact]
    public async Task Calendar_ThatTheCallerHolds_IsNotSentAgain()
    {
        using var first = await live.Site.GetAsync("/downloads/windows.ics?state=wa");
        using var second = await live.Site.GetAsync("/downloads/windows.ics?state=wa", ("If-None-Match", first.Headers.ETag!.ToString()));

        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Calendar_OfAPlaceAndAnOffice_HasTheirWindowsAlone()
    {
        using var response = await live.Site.GetAsync("/downloads/windows.ics?place=pa/pittsburgh&office=mayor");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("filing-windows-pa-pittsburgh-mayor.ics");
        var calendar = Unfolded(await response.Content.ReadAsStringAsync());
        calendar.ShouldContain("25 P.S. 2868");
        calendar.Split("\r\n").Where(static l => l.StartsWith("UID:", StringComparison.Ordinal)).ShouldAllBe(static l => l.StartsWith("UID:filing-pa-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/downloads/windows.ics?place=xx/nowhere", HttpStatusCode.NotFound, "place.unknown")]
    [InlineData("/downloads/windows.ics?office=king", HttpStatusCode.NotFound, "office.unknown")]
    [InlineData("/downloads/windows.ics?lever=no_lever", HttpStatusCode.NotFound, "lever.unknown")]
    [InlineData("/downloads/windows.ics?state=tx&place=pa/pittsburgh", HttpStatusCode.BadRequest, "windows.place")]
    [InlineData("/downloads/windows.ics?days=0", HttpStatusCode.BadRequest, "days.malformed")]
    [InlineData("/downloads/windows.ics?state=zz", HttpStatusCode.NotFound, "state.unknown")]
    [InlineData("/downloads/windows.ics?state=pr", HttpStatusCode.NotFound, "windows.none")]
    [InlineData("/downloads/windows.pdf", HttpStatusCode.NotFound, "format.unknown")]
    [InlineData("/downloads/windows.ics?as_of=2026-02-30", HttpStatusCode.BadRequest, "date.malformed")]
    public async Task Calendar_AskedWrongly_SaysWhat(string path, HttpStatusCode status, string code)
    {
        using var response = await live.Site.GetAsync(path);

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldContain($"\"{code}\"");
    }

    private static string Event(string calendar, string line) => Unfolded(calendar).Split("BEGIN:VEVENT").Single(e => e.Contains(line, StringComparison.Ordinal));

    private static string Unfolded(string calendar) => calendar.Replace("\r\n ", "", StringComparison.Ordinal);
}
