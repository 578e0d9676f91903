using System.Text.Json;

namespace HomeRule.Cli.Tests;

/// <summary>Filing windows on the command line, over the real atlas.</summary>
public sealed class WindowsTests
{
    [Fact]
    public async Task Windows_OfAState_HaveComputedFiling()
    {
        var run = await CliRun.Of("windows", "wa", "--from", "2026-11-22");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("2027-05-03");
        run.Output.ShouldContain("computed: RCW 29A.24.050");
    }

    [Fact]
    public async Task Windows_Explained_CiteEachStepInBothLanguages()
    {
        var english = await CliRun.Of("windows", "pa", "--from", "2027-01-01", "--to", "2027-12-31", "--explain");
        var spanish = await CliRun.Of("windows", "pa", "--from", "2027-01-01", "--to", "2027-12-31", "--explain", "--lang", "es");

        english.Output.ShouldContain("closes: tenth Tuesday before: 2027-03-09 (25 P.S. 2868)");
        spanish.Output.ShouldContain("cierre: décimo martes antes: 2027-03-09 (25 P.S. 2868)");
        spanish.Output.ShouldContain("Abre: 2027-02-16 (calculado): 13.º martes antes de la primaria estatal");
    }

    /// <summary>The offices over a place: its county's and its state's too, and nothing that is for another place alone.</summary>
    [Fact]
    public async Task Windows_OfAPlace_AreThoseOfItsOffices()
    {
        var json = await Json("windows", "Denver, CO", "--from", "2027-06-01", "--to", "2028-12-31");
        json.GetProperty("filing").EnumerateArray().Select(static w => w.GetProperty("id").GetString()).ShouldContain("co/legislature-county/2028");

        (await Json("windows", "Anchorage, AK", "--from", "2027-01-01", "--to", "2027-12-31")).GetProperty("filing").EnumerateArray().ShouldContain(static w => w.GetProperty("id").GetString()!.StartsWith("ak/anchorage/", StringComparison.Ordinal));
        (await Json("windows", "Fairbanks North Star Borough, AK", "--from", "2027-01-01", "--to", "2027-12-31")).GetProperty("filing").EnumerateArray().ShouldAllBe(static w => w.GetProperty("id").GetString()!.StartsWith("ak/fairbanks/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Windows_Dates_SayWhatTheyRestOn()
    {
        var json = await Json("windows", "tx", "--from", "2025-11-01", "--to", "2025-12-31");
        var primary = json.GetProperty("filing").EnumerateArray().Single(static w => w.GetProperty("id").GetString() == "tx/primary/2026");

        primary.GetProperty("closes").GetProperty("certainty").GetString().ShouldBe("computed_and_confirmed");
        primary.GetProperty("closes").GetProperty("clock").GetString().ShouldBe("18:00");
        primary.GetProperty("matches").EnumerateArray().Select(static m => m.GetInt32()).ShouldBe([2018, 2020, 2022, 2026]);
        var numbers = json.GetProperty("sources").EnumerateArray().Select(static s => s.GetProperty("number").GetInt32()).ToHashSet();
        primary.GetProperty("published").EnumerateArray().SelectMany(static p => p.GetProperty("sources").EnumerateArray()).ShouldAllBe(s => numbers.Contains(s.GetInt32()));

        var order = (await Json("windows", "md", "--from", "2022-01-01", "--to", "2022-12-31")).GetProperty("filing").EnumerateArray().Single();
        order.GetProperty("closes").GetProperty("certainty").GetString().ShouldBe("set_by_order");
        order.GetProperty("closes").GetProperty("date").GetString().ShouldBe("2022-04-15");
    }

    [Fact]
    public async Task Windows_AsACalendar_HaveAnEventForEachEnd()
    {
        var run = await CliRun.Of("windows", "wa", "--from", "2027-01-01", "--to", "2027-12-31", "--format", "ics");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        run.Output.Split("BEGIN:VEVENT").Length.ShouldBe(3);
        run.Output.ShouldContain("UID:filing-wa-all-2027-closes@homerule\r\n");
        run.Output.ShouldContain("DTSTART;VALUE=DATE:20270507\r\n");
        (await CliRun.Of("windows", "ca", "--from", "2026-12-01", "--to", "2026-12-31", "--format", "ics")).ShouldBeRefused().ShouldContain("nothing for a calendar");
    }

    /// <summary>The table goes back through the verifier and every row agrees.</summary>
    [Fact]
    public async Task Windows_AsATable_AreVerifiedAgain()
    {
        var table = await CliRun.Of("windows", "--from", "2027-01-01", "--to", "2027-12-31", "--format", "csv");
        var file = Path.GetTempFileName();
        try
        {
            // The table cites the statute alone, so a row finds its rule by its class of offices.
            await File.WriteAllTextAsync(file, table.Output, TestContext.Current.CancellationToken);
            var run = await CliRun.Of("atlas", "verify-windows", file);

            run.Code.ShouldBe(0, run.Error);
            var count = table.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;
            count.ShouldBeGreaterThan(30);
            run.Output.ShouldBe($"{count} of {count} recomputed{Environment.NewLine}");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Windows_OfAnOffice_AreThoseInWhichItIsUp()
    {
        var filing = (await Json("windows", "--office", "sheriff", "--from", "2027-01-01", "--to", "2027-12-31")).GetProperty("filing").EnumerateArray().ToList();

        filing.ShouldNotBeEmpty();
        filing.ShouldAllBe(static w => w.GetProperty("offices").EnumerateArray().Any(static o => o.GetString() == "sheriff"));
        (await Json("windows", "--from", "2027-01-01", "--to", "2027-12-31")).GetProperty("filing").GetArrayLength().ShouldBeGreaterThan(filing.Count);
    }

    [Fact]
    public async Task Windows_OfALeverAndDays_AreCutToBoth()
    {
        var json = await Json("windows", "--lever", "detainer_holds", "--days", "60", "--from", "2026-12-01");

        json.GetProperty("filingTo").GetString().ShouldBe("2027-01-30");
        json.GetProperty("filing").EnumerateArray().Select(static w => w.GetProperty("id").GetString()).ShouldContain("ms/qualifying/2027");
        json.GetProperty("filing").EnumerateArray().ShouldAllBe(static w => string.CompareOrdinal(w.GetProperty("closes").GetProperty("date").GetString(), "2026-12-01") >= 0);
    }

    [Theory]
    [InlineData("--office", "king", "sheriff")]
    [InlineData("--office", "", "sheriff")]
    [InlineData("--lever", "no_lever", "detainer_holds")]
    [InlineData("--days", "0", "1 to 730")]
    [InlineData("--days", "731", "1 to 730")]
    [InlineData("--days", "٣٠", "1 to 730")]
    [InlineData("--days", "soon", "1 to 730")]
    public async Task Windows_AskedWrongly_SayWhatToDo(string option, string value, string words) =>
        (await CliRun.Of("windows", option, value)).ShouldBeRefused().ShouldContain(words);

    [Theory]
    [InlineData("xml")]
    [InlineData("ICS")]
    [InlineData("")]
    public async Task Windows_OtherFormat_NamesTheFive(string format) =>
        (await CliRun.Of("windows", "co", "--format", format)).ShouldBeRefused().ShouldContain("text, json, markdown, ics or csv");

    private static async Task<JsonElement> Json(params string[] args)
    {
        var run = await CliRun.Of([.. args, "--format", "json"]);
        run.Code.ShouldBe(0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
