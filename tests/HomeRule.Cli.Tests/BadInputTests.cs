namespace HomeRule.Cli.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("report")]
    [InlineData("report", "Xyzzy Nowhere")]
    [InlineData("report", "")]
    [InlineData("report", "Denvr, CO")]
    [InlineData("report", "Washington County")]
    [InlineData("report", "Denver", "CO")]
    [InlineData("report", "Denver, CO", "--as-of", "yesterday")]
    [InlineData("report", "Denver, CO", "--as-of", "2026-02-30")]
    [InlineData("report", "Denver, CO", "--as-of", "2026-11")]
    [InlineData("report", "Denver, CO", "--as-of", "2026-11-01", "--as-of", "2026-11-02")]
    [InlineData("report", "Denver, CO", "--lang", "fr")]
    [InlineData("report", "Denver, CO", "--format", "pdf")]
    [InlineData("report", "Denver, CO", "--format")]
    [InlineData("report", "Denver, CO", "--frmat", "json")]
    [InlineData("report", "Denver, CO", "--snapshot", "no-such-file")]
    [InlineData("report", "Denver, CO", "--snapshot", "")]
    [InlineData("report", "\u0000")]
    [InlineData("report", "Denver\ufffe Nowhere")]
    [InlineData("report", "@file")]
    [InlineData("reprot", "Denver, CO")]
    [InlineData("[suggest]")]
    [InlineData("draft")]
    [InlineData("draft", "detainer-decline")]
    [InlineData("draft", "nope", "--for", "Denver, CO")]
    [InlineData("draft", "detainer-decline", "--for", "Xyzzy Nowhere")]
    [InlineData("draft", "detainer-decline", "--for", "Denver, CO", "--as", "pdf")]
    [InlineData("draft", "detainer-decline", "--for", "Denver, CO", "--as", "docx")]
    [InlineData("draft", "detainer-decline", "--for", "Denver, CO", "--set", "hours")]
    [InlineData("draft", "detainer-decline", "--for", "Denver, CO", "--instrument", "decree")]
    [InlineData("draft", "detainer-decline", "--for", "Denver, CO", "--with", "nope")]
    [InlineData("places", "")]
    [InlineData("places", "denver", "--limit", "0")]
    [InlineData("places", "denver", "--limit", "-1")]
    [InlineData("places", "denver", "--limit", "ten")]
    [InlineData("places", "denver", "--limit", "1e3")]
    [InlineData("places", "denver", "--limit", "٣")]
    [InlineData("locate")]
    [InlineData("locate", "39.7392")]
    [InlineData("locate", "NaN,1")]
    [InlineData("locate", "Infinity,1")]
    [InlineData("locate", "1e999,1")]
    [InlineData("locate", "1e2,1")]
    [InlineData("locate", "٣٤,1")]
    [InlineData("locate", "34,05,118")]
    [InlineData("locate", "91,0")]
    [InlineData("locate", "0,-180.5")]
    [InlineData("locate", "--", "-91,0")]
    [InlineData("plays", "no-such-play")]
    [InlineData("laws", "zz")]
    [InlineData("compare", "Denver, CO")]
    [InlineData("compare", "Denver, CO", "Denver, CO")]
    [InlineData("compare", "co", "tx", "ca", "ny", "il")]
    [InlineData("windows", "co", "--from", "2027-01-01", "--to", "2026-01-01")]
    [InlineData("serve", "--urls", "localhost")]
    [InlineData("serve", "--geocoder", "google")]
    [InlineData("serve", "--urls", "https://localhost:5081")]
    [InlineData("serve", "--urls", "http://localhost:99999")]
    [InlineData("atlas")]
    [InlineData("atlas", "chek")]
    [InlineData("atlas", "check", "/no/such/folder")]
    [InlineData("atlas", "diff", "one")]
    [InlineData("atlas", "diff", "no-such-file", "another")]
    [InlineData("--nonsense")]
    [InlineData]
    public async Task Run_BadInput_IsOneLine(params string[] args)
    {
        var run = await CliRun.Of(args);

        run.Code.ShouldBe(CliApp.BadInput, run.Output + run.Error);
        run.Error.TrimEnd('\n').ShouldNotContain("\n");
        run.Error.Trim().ShouldNotBeEmpty();
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Run_HalfACharacter_IsOneLine() => (await CliRun.Of("report", "Denver \ud800")).ShouldBeRefused();

    [Fact]
    public async Task Run_VeryLongArgument_IsOneShortLine() => (await CliRun.Of("report", new string('d', 10_240))).ShouldBeRefused();

    [Fact]
    public async Task Run_LineBreaksInAName_StayOneLine() => (await CliRun.Of("report", "Nowhere\nAt\u202eAll")).ShouldBeRefused().ShouldNotContain("\u202e");

    [Fact]
    public async Task Report_AmbiguousName_NamesTheCandidates()
    {
        var error = (await CliRun.Of("report", "Orange County")).ShouldBeRefused();

        error.ShouldContain("Orange County, California");
        error.ShouldContain("Orange County, Florida");
    }

    [Fact]
    public async Task Report_Typo_NamesTheNearest() => (await CliRun.Of("report", "Denvr, CO")).ShouldBeRefused().ShouldContain("Denver, Colorado");

    [Theory]
    [InlineData("report", "Denver, CO", "--frmat", "json", "--format")]
    [InlineData("repotr", "x", "report")]
    public async Task Run_NearMiss_NamesWhatWasMeant(params string[] line)
    {
        var run = await CliRun.Of(line[..^1]);

        run.ShouldBeRefused().ShouldContain(line[^1]);
    }
}
