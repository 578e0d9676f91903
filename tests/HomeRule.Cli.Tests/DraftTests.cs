using DocumentFormat.OpenXml.Packaging;
using HomeRule.Testing;

namespace HomeRule.Cli.Tests;

public sealed class DraftTests
{
    [Theory]
    [InlineData("md", "# Memo for counsel")]
    [InlineData("html", "<h1>Memo for counsel</h1>")]
    [InlineData("txt", "MEMO FOR COUNSEL")]
    public async Task Draft_InEachKindOfText_HasItsMemo(string kind, string memo)
    {
        NeedsProvisions();

        var run = await CliRun.Of("draft", "detainer-decline", "--for", "Cook County, IL", "--instrument", "ordinance", "--as", kind);

        run.Code.ShouldBe(0, run.Error);
        run.Output.ShouldContain(memo);
        run.Output.ShouldContain("Cook County ordains:");
    }

    [Fact]
    public async Task Draft_ToAWordFile_OpensAgain()
    {
        NeedsProvisions();
        var file = Path.Combine(Directory.CreateTempSubdirectory("homerule-draft-").FullName, "draft.docx");
        try
        {
            var run = await CliRun.Of("draft", "detainer-decline", "--for", "il/cook-county", "--out", file);

            run.Code.ShouldBe(0, run.Error);
            run.Output.ShouldBeEmpty();
            using var document = WordprocessingDocument.Open(file, isEditable: false);
            document.MainDocumentPart!.Document.Body!.InnerText.ShouldContain("not legal advice");
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    [Fact]
    public async Task Draft_OutOfAFolderThatIsNotThere_IsRefused()
    {
        NeedsProvisions();

        var run = await CliRun.Of("draft", "detainer-decline", "--for", "il/cook-county", "--out", "/nowhere/at/all/draft.docx");

        run.ShouldBeRefused().ShouldContain("cannot be written");
    }

    private static void NeedsProvisions() =>
        Assert.SkipUnless(RealAtlas.Book.DraftPlays.Contains("detainer-decline"), "The atlas holds no provisions of detainer-decline yet; this test needs them.");
}
