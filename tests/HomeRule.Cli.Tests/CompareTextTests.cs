using System.Text.Json;
using HomeRule.Testing;

namespace HomeRule.Cli.Tests;

public sealed class CompareTextTests : IDisposable
{
    private const string Rule = "Section 1. The sheriff shall not continue to hold any inmate because of an ICE detainer request unless federal officials present a warrant signed by a judge.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homerule-compare-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.docx")]
    public async Task Text_WithAPlayAndAPlace_ShowsPassagesAndTheLaw(string name)
    {
        var run = await CliRun.Of("compare-text", Write(name, name.EndsWith("docx", StringComparison.Ordinal) ? SmallDocx.Of(Rule) : System.Text.Encoding.UTF8.GetBytes(Rule)), "--play", "detainer-decline", "--for", "Cook County, IL");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("1 found and 7 not found by these rules");
        run.Output.ShouldContain("⟦ICE detainer request⟧");
        run.Output.ShouldContain("State law here already says so.");
    }

    [Fact]
    public async Task Json_HasTheSame_AndWithoutAPlayTheRankedOnes()
    {
        var run = await CliRun.Of("compare-text", Write("a.md", System.Text.Encoding.UTF8.GetBytes(Rule)), "--format", "json", "--lang", "es");

        run.Code.ShouldBe(0, run.Error);
        var play = JsonElement.Parse(run.Output).GetProperty("plays")[0];
        play.GetProperty("id").GetString().ShouldBe("detainer-decline");
        play.GetProperty("provisions")[0].GetProperty("outcome").GetString().ShouldBe("found");
        play.GetProperty("provisions")[0].GetProperty("passages")[0].GetProperty("paragraph").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task BadInput_IsOneLine()
    {
        var file = Write("a.txt", System.Text.Encoding.UTF8.GetBytes(Rule));
        (await CliRun.Of("compare-text", "/nowhere/a.txt")).ShouldBeRefused().ShouldContain("cannot be read");
        (await CliRun.Of("compare-text", file, "--play", "nothing")).ShouldBeRefused().ShouldContain("There is no play");
        (await CliRun.Of("compare-text", file, "--all", "--play", "end-287g")).ShouldBeRefused().ShouldContain("not both");
        (await CliRun.Of("compare-text", Write("b.docx", "plain"u8.ToArray()))).ShouldBeRefused().ShouldContain("not what its name says");
        (await CliRun.Of("compare-text", Write("c.txt", []))).ShouldBeRefused().ShouldContain("no text");
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
