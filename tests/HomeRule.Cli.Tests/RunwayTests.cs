using System.Text.Json;

namespace HomeRule.Cli.Tests;

/// <summary>Plans on the command line, over the real atlas.</summary>
public sealed class RunwayTests
{
    [Theory]
    [InlineData("sheriff")]
    [InlineData("Sheriff")]
    public async Task Runway_OfAnOffice_IsAListToTick(string office)
    {
        var run = await CliRun.Of("runway", "Hinds County, MS", office);

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("Thinking of running? Sheriff, Hinds County\n\nFiling closes on Monday 1 February 2027, 5 p.m. local time: in 72 days.\n");
        run.Output.ShouldContain("[ ] Monday 4 January 2027: Filing opens [next]\n");
        run.Output.ShouldContain("Nobody has looked up rules about party membership here.");
        run.Output.ShouldContain("Takes the filing: ");
    }

    [Fact]
    public async Task Runway_AsJson_IsTheSeatWithItsRunway()
    {
        var run = await CliRun.Of("runway", "ms/hinds-county", "sheriff", "--format", "json");

        run.Code.ShouldBe(0, run.Error);
        var runway = JsonDocument.Parse(run.Output).RootElement.GetProperty("runway");
        runway.GetProperty("window").GetProperty("closes").GetProperty("date").GetString().ShouldBe("2027-02-01");
        runway.GetProperty("elections")[0].GetProperty("date").GetString().ShouldBe("2027-11-02");
        runway.GetProperty("elections")[0].GetProperty("rule").GetString().ShouldBe("first Tuesday after the first Monday of November");
        runway.GetProperty("steps").GetArrayLength().ShouldBeGreaterThan(4);
        runway.GetProperty("windows").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Runway_AsACalendar_HasTheAddressOfTheSite()
    {
        var run = await CliRun.Of("runway", "ms/hinds-county", "sheriff", "--format", "ics", "--public-address", "https://homerule.example", "--lang", "es");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        var text = run.Output.Replace("\r\n ", "", StringComparison.Ordinal);
        text.ShouldContain("URL:https://homerule.example/es/us/ms/hinds-county/seat/sheriff/plan\r\n");
        text.ShouldContain("DTSTART;VALUE=DATE:20270201\r\n");
        text.ShouldContain("Cierra la inscripción");
    }

    [Fact]
    public async Task Runway_OfAWindow_CountsFromIt()
    {
        var all = JsonDocument.Parse((await CliRun.Of("runway", "tx/austin", "city_council", "--format", "json")).Output).RootElement.GetProperty("runway").GetProperty("windows").EnumerateArray().ToList();
        var last = all[^1].GetProperty("id").GetString()!;

        var run = await CliRun.Of("runway", "tx/austin", "city-council", "--window", last, "--format", "markdown");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("# Thinking of running? ");
        run.Output.ShouldContain("- [ ] **");
        run.Output.ShouldContain(all[0].GetProperty("id").GetString()!.Replace("_", "\\_", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("office.unknown", "runway", "ms", "dogcatcher")]
    [InlineData("known to hold a lever", "runway", "ms", "sheriff")]
    [InlineData("no such filing window", "runway", "ms/hinds-county", "sheriff", "--window", "x")]
    [InlineData("whom to ask", "runway", "wa/king-county", "sheriff", "--format", "ics")]
    [InlineData("text, json, markdown, ics", "runway", "ms", "governor", "--format", "pdf")]
    [InlineData("calendar", "runway", "ms", "governor", "--as-of", "9999-12-31")]
    [InlineData("--public-address", "runway", "ms", "governor", "--public-address", "ftp://x")]
    public async Task Runway_AskedWrongly_SaysWhat(string words, params string[] args) =>
        (await CliRun.Of(args)).ShouldBeRefused().ShouldContain(words == "office.unknown" ? "No elective office has the id" : words);

    [Theory]
    [InlineData("2028-02-29")]
    [InlineData("2027-12-31")]
    [InlineData("2199-12-31")]
    public async Task Runway_OnAnOddDay_IsMade(string day) =>
        (await CliRun.Of("runway", "ms/hinds-county", "sheriff", "--as-of", day)).Output.ShouldContain("Not legal advice");
}
