using System.Text.Json;

namespace HomeRule.Cli.Tests;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("report", "Denver, CO")]
    [InlineData("report", "co/denver", "--lang", "es")]
    [InlineData("report", "08031", "--as-of", "2018-01-01")]
    [InlineData("report", "ocd-division/country:us/state:tx")]
    [InlineData("report", "Pagosa Springs, CO")]
    [InlineData("places", "denver")]
    [InlineData("places", "denver", "--limit", "2147483648")]
    [InlineData("locate", "39.7392,-104.9903")]
    [InlineData("locate", "39.7392, -104.9903")]
    [InlineData("locate", "39.7392", "-104.9903")]
    [InlineData("locate", "--", "39.7,-104.9")]
    [InlineData("plays")]
    [InlineData("plays", "end-287g")]
    [InlineData("laws")]
    [InlineData("laws", "co")]
    [InlineData("laws", "Texas")]
    [InlineData("compare", "Denver, CO", "Austin, TX")]
    [InlineData("compare", "co", "tx", "ca", "ny")]
    [InlineData("windows")]
    [InlineData("windows", "co")]
    [InlineData("windows", "Harris County, TX", "--from", "2026-01-01", "--to", "2030-12-31")]
    [InlineData("coverage")]
    [InlineData("help-nearby")]
    [InlineData("help-nearby", "il", "--lang", "es")]
    [InlineData("help-nearby", "Denver, CO")]
    public async Task Run_EveryFormat_Answers(params string[] args)
    {
        foreach (var format in new[] { "text", "json", "markdown" })
        {
            var run = await CliRun.Of([args[0], "--format", format, .. args[1..]]);

            run.Code.ShouldBe(0, run.Error);
            run.Error.ShouldBeEmpty();
            run.Output.Length.ShouldBeGreaterThan(20);
            run.Output.ShouldNotContain("\u001b");
            if (format == "json")
                JsonDocument.Parse(run.Output).RootElement.GetProperty("snapshot").GetProperty("hash").GetString()!.Length.ShouldBe(64);
            else
                run.Output.Split('\n').ShouldAllBe(line => line == line.TrimEnd());
        }
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Report_AtATerminal_FitsItsWidth(int width)
    {
        foreach (var args in new string[][] { ["report", "Denver, CO"], ["report", "Harris County, TX", "--lang", "es"], ["plays"], ["plays", "end-287g"], ["laws", "tx"], ["compare", "co", "tx", "ca", "ny"], ["coverage"], ["windows"] })
        {
            var run = await CliRun.AtTerminal(width, args);

            run.Code.ShouldBe(0, run.Error);
            run.Output.ShouldNotContain("\u001b");
            run.Output.Split('\n').Where(l => !l.Contains("http", StringComparison.Ordinal)).Max(l => l.Length).ShouldBeLessThanOrEqualTo(width, string.Join(' ', args));
        }
    }

    [Fact]
    public async Task Report_Text_FollowsTheOrderOfThePage()
    {
        var text = (await CliRun.Of("report", "Denver, CO")).Output;

        string[] headings = ["Denver, Colorado", "WHO DECIDES", "WHAT IS IN FORCE", "WHAT THE LAW LEAVES OPEN", "WHAT LEADERS SAID", "WHEN SEATS ARE UP", "WHAT YOU CAN DO NEXT", "SOURCES AND GAPS"];
        headings.Select(h => text.IndexOf(h, StringComparison.Ordinal)).ShouldBe(headings.Select(h => text.IndexOf(h, StringComparison.Ordinal)).Order());
        headings.ShouldAllBe(h => text.Contains(h, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text", "en", "DISTRICTS HERE", "State Senate District 7: 100% of the area [", "no longer in force", "city or town [")]
    [InlineData("text", "es", "DISTRITOS DE AQUÍ", "State Senate District 7: 100% de la superficie [", "ya no está en vigor", "ciudad o pueblo [")]
    [InlineData("markdown", "en", "## Districts here", "- State Senate District 7: 100% of the area \\[", "no longer in force", "* \\[")]
    [InlineData("markdown", "es", "## Distritos de aquí", "- State Senate District 7: 100% de la superficie \\[", "ya no está en vigor", "* \\[")]
    public async Task Report_OfAPlaceOnMaps_ListsItsDistrictsWithTheirMaps(string format, string language, string heading, string district, string ended, string place)
    {
        var run = await CliRun.Over(HomeRule.Testing.MappedCountry.SnapshotFile, "report", "Grand Junction, CO", "--format", format, "--lang", language);

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain(heading);
        run.Output.ShouldContain(district);
        run.Output.ShouldContain(ended);
        run.Output.ShouldContain(place);

        // The number behind a district leads to the map that draws it.
        var at = run.Output.IndexOf(district, StringComparison.Ordinal) + district.Length;
        var number = run.Output[at..run.Output.IndexOfAny([']', '\\'], at)];
        var source = format == "text" ? $"[{number}] Office of Lines: Senate districts of 20" : $"\n{number}. Office of Lines: Senate districts of 20";
        run.Output.ShouldContain(source);
        run.Output.ShouldContain("https://example.org/co-sldu-2022");
    }

    [Theory]
    [InlineData("en", "Not checked")]
    [InlineData("es", "Sin revisar")]
    public async Task Coverage_StateWhoseLawNobodyLookedAt_SaysSo(string language, string words)
    {
        var text = (await CliRun.Of("coverage", "--lang", language)).Output;

        text.Split('\n').Single(static l => l.Contains("Samoa", StringComparison.Ordinal)).ShouldContain(words);
    }

    [Fact]
    public async Task Report_Spanish_HasSpanishHeadings()
    {
        var text = (await CliRun.Of("report", "Denver, CO", "--lang", "es", "--format", "markdown")).Output;

        text.ShouldContain("## Quién decide");
        text.ShouldContain("## Fuentes y vacíos");
        text.ShouldNotContain("## Who decides");
    }

    [Fact]
    public async Task Report_Markdown_NumbersItsSources()
    {
        var text = (await CliRun.Of("report", "Denver, CO", "--format", "markdown")).Output;

        var sources = text[text.IndexOf("## Sources and gaps", StringComparison.Ordinal)..];
        sources.ShouldContain("\n1. ");
        foreach (System.Text.RegularExpressions.Match cited in System.Text.RegularExpressions.Regex.Matches(text, @"\\\[(\d+)\\\]"))
            sources.ShouldContain($"\n{cited.Groups[1].Value}. ");
    }

    [Fact]
    public async Task Report_UnlistedTown_IsAnsweredByItsState()
    {
        var run = await CliRun.Of("report", "Pagosa Springs, CO");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("Pagosa Springs, Colorado");
    }

    [Fact]
    public async Task Locate_Denver_FindsCityAndState()
    {
        var places = (await CliRun.Of("locate", "39.7392,-104.9903", "--format", "json")).Output;

        JsonDocument.Parse(places).RootElement.GetProperty("places").EnumerateArray().Select(p => p.GetProperty("id").GetString()).ShouldBe(["co/denver", "co"]);
    }

    [Fact]
    public async Task Locate_AmericanSamoa_TakesNegativeLatitude()
    {
        var run = await CliRun.Of("locate", "-14.3,-170.7");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("American Samoa");
    }
}
