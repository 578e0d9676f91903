using System.Text.Json;
using System.Xml.Linq;

namespace HomeRule.Cli.Tests;

/// <summary>Election days for other programs, over the real atlas.</summary>
public sealed class ExportElectionsTests
{
    [Fact]
    public async Task Export_OfAState_IsVipUnlessAskedOtherwise()
    {
        var run = await CliRun.Of("export-elections", "ms", "--election", "2027-11-02");

        run.Code.ShouldBe(0, run.Error);
        var document = XDocument.Parse(run.Output);
        document.Descendants("Date").Single().Value.ShouldBe("2027-11-02");
        document.Descendants("Office").Count().ShouldBeGreaterThan(200);
    }

    [Fact]
    public async Task Export_ToAFile_TakesTheFormOfItsName()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            var run = await CliRun.Of("export-elections", "Hinds County, MS", "--out", path);

            run.Code.ShouldBe(0, run.Error);
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
            document.RootElement.GetProperty("candidate_contests").GetArrayLength().ShouldBeGreaterThan(0);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("is a day of the calendar", "export-elections", "ms", "--election", "2027-02-30")]
    [InlineData("No seat of Mississippi is known to be up on 2027-07-04. Days on which some are: 2027-11-02", "export-elections", "ms", "--election", "2027-07-04")]
    [InlineData("--as is vip or ocd", "export-elections", "ms", "--as", "csv")]
    [InlineData("No regular election of Puerto Rico is known", "export-elections", "pr")]
    [InlineData("cannot be written", "export-elections", "ms", "--out", "/nowhere/at/all.xml")]
    public async Task Export_WrongQuestion_SaysWhatToDo(string words, params string[] line)
    {
        var run = await CliRun.Of(line);

        run.Code.ShouldNotBe(0);
        run.Error.ShouldContain(words);
        run.Output.ShouldBeEmpty();
    }
}
