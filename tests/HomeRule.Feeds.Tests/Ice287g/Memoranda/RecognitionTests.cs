using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Ice287g.Memoranda;

namespace HomeRule.Feeds.Tests.Ice287g.Memoranda;

public sealed class RecognitionTests
{
    [Fact]
    public void Table_OfTesseract_BecomesLinesOfStretches()
    {
        const string Table = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            + "1\t1\t0\t0\t0\t0\t0\t0\t1000\t1300\t-1\t\n"
            + "5\t1\t2\t1\t1\t1\t100\t500\t80\t20\t96\tDate:\n"
            + "5\t1\t2\t1\t1\t2\t190\t500\t80\t20\t96\t4/26/2025\n"
            + "5\t1\t2\t1\t1\t3\t600\t500\t80\t20\t96\tDate:\r\n"
            + "5\t1\t1\t1\t1\t1\t100\t100\t80\t20\t96\tfirst\n"
            + "5\t1\t1\t1\t1\t2\tx\t100\t80\t20\t96\tbroken\n"
            + "5\t1\n";

        var lines = TesseractTable.Lines(Table);

        lines.Select(static l => string.Join('|', l.Select(static s => s.Words))).ShouldBe(["first", "Date: 4/26/2025|Date:"]);
        lines[1][1].Left.ShouldBe(0.6);
        TesseractTable.Lines("").ShouldBeEmpty();
    }

    [Fact]
    public async Task Scan_OfTheMirror_IsReadWhenTheProgramsAreThere()
    {
        Assert.SkipUnless(MirrorMemoranda.Folder is not null, MirrorMemoranda.Notice);
        var path = Path.Combine(MirrorMemoranda.Folder!, "RuskCoSOTX_WSO_MOA_030425.pdf");

        var read = await new Recognition(new PdfLimits()).ReadAsync(path, 1, TestContext.Current.CancellationToken);

        Assert.SkipUnless(read.IsOk, read.IsOk ? "" : read.Problem.Message);
        var memorandum = MemorandumReader.Read(new MemorandumText { File = Path.GetFileName(path), Sha256 = "", Pages = read.Value.Pages, IsRecognised = true });
        memorandum.IsRecognised.ShouldBeTrue();
        memorandum.Party.ShouldNotBeNull().ShouldContain("Rusk County");
        memorandum.Model.ShouldBe(AgreementModel.WarrantService);
    }
}
