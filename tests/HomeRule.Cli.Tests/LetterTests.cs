using DocumentFormat.OpenXml.Packaging;

namespace HomeRule.Cli.Tests;

public sealed class LetterTests
{
    [Theory]
    [InlineData("md", "- [ ] Please adopt an ordinance")]
    [InlineData("html", "<li>☐ Please adopt an ordinance")]
    [InlineData("txt", "[ ] Please adopt an ordinance")]
    public async Task Letter_InEachKindOfText_HasTheRequestsToChooseFrom(string kind, string ask)
    {
        var run = await CliRun.Of("letter", "alpr-limits", "--for", "Denver, CO", "--office", "city_council", "--as", kind);

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain(ask);
        run.Output.ShouldContain("in your own words");
    }

    [Fact]
    public async Task Comment_InSpanish_CountsItsWords()
    {
        var run = await CliRun.Of("letter", "alpr-limits", "--for", "co/denver", "--office", "city_council", "--kind", "comment", "--minutes", "1", "--ask", "decline", "--points", "objection-1", "cost-1", "--lang", "es", "--as", "txt");

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain("COMENTARIO PÚBLICO DE 1 MINUTO");
        run.Output.ShouldContain("caben unas 130 en 1 minuto");
        run.Output.ShouldContain("Pido que no se apruebe una ordenanza");
    }

    [Fact]
    public async Task Letter_ToAWordFile_OpensAgain()
    {
        var folder = Directory.CreateTempSubdirectory("homerule-letter-").FullName;
        var file = Path.Combine(folder, "letter.docx");
        try
        {
            var run = await CliRun.Of("letter", "detainer-decline", "--for", "il/cook-county", "--out", file);

            run.Code.ShouldBe(0, run.Error);
            using var document = WordprocessingDocument.Open(file, isEditable: false);
            document.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("in your own words");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("--kind is letter, call or comment", "--kind", "telegram")]
    [InlineData("--minutes is 1, 2 or 3", "--minutes", "4")]
    [InlineData("No office that can act", "--office", "queen")]
    [InlineData("does not fit what is in force", "--ask", "repeal")]
    [InlineData("No point has the id", "--points", "officials-99")]
    [InlineData("--as is md, txt, docx or html", "--as", "pdf")]
    [InlineData("add --out", "--as", "docx")]
    [InlineData("cannot be written", "--out", "/nowhere/at/all/letter.md")]
    public async Task Letter_OfWhatIsNotThere_IsOneSentence(string sentence, params string[] wrong)
    {
        var run = await CliRun.Of(["letter", "alpr-limits", "--for", "co/denver", .. wrong]);

        run.ShouldBeRefused().ShouldContain(sentence);
    }

    [Fact]
    public async Task ExitLetter_OfAnUnknownAgreement_IsOneSentence() =>
        (await CliRun.Of("exit-letter", "nothing")).ShouldBeRefused().ShouldContain("No listed agreement has this id");

    [Fact]
    public async Task ExitLetter_OnADayThatIsNone_IsRefused() =>
        (await CliRun.Of("exit-letter", "nothing", "--on", "2026-02-30")).ShouldBeRefused().ShouldContain("--on is a day");
}
