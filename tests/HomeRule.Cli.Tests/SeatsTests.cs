using System.Text.Json;

namespace HomeRule.Cli.Tests;

/// <summary>Seats on the command line, over the real atlas.</summary>
public sealed class SeatsTests
{
    [Fact]
    public async Task Seats_OfAPlace_HaveElectionFilingAndWhatTheyRestOn()
    {
        var run = await CliRun.Of("seats", "Pierce County, WA", "--as-of", "2026-11-22");

        run.Code.ShouldBe(0, run.Error);
        var sheriff = run.Output.Split('\n').Single(static l => l.Contains("Sheriff", StringComparison.Ordinal) && l.Contains("2028-11-07", StringComparison.Ordinal));
        sheriff.ShouldContain("2028-05-05");
        sheriff.ShouldContain("RCW 29A.24.050");
    }

    [Fact]
    public async Task Seats_NotKnownOrNotElected_SayWhomToAskAndWhoAppoints()
    {
        (await CliRun.Of("seats", "Pittsburgh, PA")).Output.ShouldContain("District attorney, Allegheny County: Ask: County board of elections.");
        (await CliRun.Of("seats", "Pittsburgh, PA", "--lang", "es")).Output.ShouldContain("Pregunte a: Junta electoral del condado.");
        (await CliRun.Of("seats", "Seattle, WA")).Output.ShouldContain("Appointed, not elected: County executive");
    }

    [Theory]
    [InlineData("en", "Computed", "Past filing windows")]
    [InlineData("es", "Calculado", "Plazos de inscripción anteriores")]
    public async Task Seats_OfOneOffice_AreWholeInBothLanguages(string language, string computed, string past)
    {
        var run = await CliRun.Of("seats", "Harris County, TX", "--office", "sheriff", "--as-of", "2026-11-22", "--lang", language, "--format", "markdown");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("# Sheriff");
        run.Output.ShouldContain(computed, Case.Insensitive);
        run.Output.ShouldContain("## " + past);
        run.Output.ShouldContain("2027-12-13");
        run.Output.ShouldContain("Tex. Elec. Code 172.023");
    }

    [Fact]
    public async Task Seats_AsJson_AreTheAnswer()
    {
        var run = await CliRun.Of("seats", "ca", "--office", "state_legislature", "--format", "json");

        var root = JsonDocument.Parse(run.Output).RootElement;
        root.GetProperty("seats").EnumerateArray().Select(static s => s.GetProperty("id").GetString()).ShouldBe(["ca/state-senate", "ca/state-house"]);
    }

    [Theory]
    [InlineData("nothing", "Use one of sheriff, mayor")]
    [InlineData("sheriff", "No office sheriff is known to hold a lever over")]
    public async Task Seats_OfAnOfficeThatIsNotThere_AreRefused(string office, string words) =>
        (await CliRun.Of("seats", "ca", "--office", office)).ShouldBeRefused().ShouldContain(words);
}
