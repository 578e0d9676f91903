namespace HomeRule.Cli.Tests;

public sealed class RecordsTests
{
    [Theory]
    [InlineData("md", "# For you, not for the office")]
    [InlineData("txt", "FOR YOU, NOT FOR THE OFFICE")]
    [InlineData("html", "<h1>For you, not for the office</h1>")]
    [InlineData("ics", "DTSTART;VALUE=DATE:20261127")]
    public async Task Records_InEachKindOfText_IsWritten(string kind, string part)
    {
        var run = await CliRun.Of("records", "Denver, CO", "--about", "detainers", "--sent", "2026-11-23", "--as", kind);

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain(part);
    }

    [Fact]
    public async Task Records_InSpanish_IsSpanish()
    {
        var run = await CliRun.Of("records", "va/richmond", "--lang", "es", "--as", "txt");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("Solicitud de registros públicos");
    }

    [Theory]
    [InlineData("can be about", "--about", "secrets")]
    [InlineData("go to", "--to", "nobody")]
    [InlineData("YYYY-MM-DD", "--sent", "2026-02-30")]
    [InlineData("--as is md", "--as", "pdf")]
    [InlineData("needs a file", "--as", "docx")]
    [InlineData("nearer to today", "--sent", "1800-01-01")]
    public async Task Records_BadInput_IsOneLine(string sentence, params string[] options)
    {
        var run = await CliRun.Of(["records", "co/denver", .. options]);

        run.Code.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(sentence);
    }

    [Fact]
    public async Task Records_ToAWordFile_IsWrittenWhole()
    {
        var folder = Directory.CreateTempSubdirectory("homerule-records-").FullName;
        try
        {
            var run = await CliRun.Of("records", "il/cook-county", "--out", Path.Combine(folder, "request.docx"));

            run.Code.ShouldBe(0, run.Error);
            Directory.GetFiles(folder).Select(Path.GetFileName).ShouldBe(["request.docx"]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
