namespace HomeRule.Cli.Tests;

public sealed class BriefTests
{
    [Fact]
    public async Task Brief_AsAFile_NeedsNothingElse()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("homerule-brief-").FullName, "denver.html");
        try
        {
            var run = await CliRun.Of("brief", "Denver, CO", "--out", file, "--public-address", "https://homerule.example");

            run.Code.ShouldBe(0, run.Error);
            run.Output.ShouldBeEmpty();
            var page = await File.ReadAllTextAsync(file);
            page.ShouldStartWith("<!DOCTYPE html>");
            page.ShouldContain("https://homerule.example/us/co/denver");
            page.ShouldContain("url(data:font/woff2;base64,");
            page.ShouldNotContain("<script");
            page.ShouldNotContain("<link");
            page.ShouldNotContain(" src=");
            page.ShouldNotContain("url(public-sans");
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [Fact]
    public async Task Brief_WithoutAFile_IsMarkdownWithoutACode()
    {
        var run = await CliRun.Of("brief", "tx", "--lang", "es");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("# Texas\n");
        run.Output.ShouldContain("## Quién decide");
        run.Output.ShouldNotContain("localhost");
    }

    [Theory]
    [InlineData("--as", "pdf")]
    [InlineData("--public-address", "not an address")]
    [InlineData("--out", "/nowhere/at/all/brief.md")]
    public async Task Brief_WithAWrongOption_SaysWhatToDo(string option, string value)
    {
        var run = await CliRun.Of("brief", "tx", option, value);

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.Trim().Split('\n').Length.ShouldBe(1, run.Error);
    }
}
