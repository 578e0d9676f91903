using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Ice287g.Memoranda;
using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Store;
using HomeRule.Feeds.Tests.Testing;
using HomeRule.Papers.Pdf;

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
    public void Lacks_EitherProgramMissing_SaysWhatToInstall()
    {
        using var folder = new TempFolder();

        Recognition.Lacks(null).ShouldNotBeNull().Code.ShouldBe("memoranda.no_ocr");
        folder.Write("pdftoppm", "");
        Recognition.Lacks(folder.Path).ShouldNotBeNull();
        folder.Write("tesseract", "");
        Recognition.Lacks(folder.Path).ShouldBeNull();
        Recognition.Lacks($"/no/such/folder{Path.PathSeparator}{folder.Path}").ShouldBeNull();
    }

    [Fact]
    public async Task Pull_ScansThatWereKept_AreReadAgainWhenTheyAreToBeRecognised()
    {
        Assert.SkipUnless(MirrorMemoranda.Folder is not null, MirrorMemoranda.Notice);
        Assert.SkipUnless(Recognition.Lacks(Environment.GetEnvironmentVariable("PATH")) is null, "pdftoppm and tesseract are not installed; this test needs both.");
        using var folder = new TempFolder();
        var (mirror, root) = (Path.Combine(folder.Path, "mirror"), Path.Combine(folder.Path, "feeds"));
        Directory.CreateDirectory(Path.Combine(mirror, "memoranda"));
        const string Scan = "RuskCoSOTX_WSO_MOA_030425.pdf";
        File.Copy(Path.Combine(MirrorMemoranda.Folder!, Scan), Path.Combine(mirror, "memoranda", Scan));
        var feed = FeedTable.All.Single(static f => f.Card.Id == "ice-287g");

        await PullAsync(feed);
        Load().Memoranda!.ShouldHaveSingleItem().ShouldSatisfyAllConditions(static m => m.HasText.ShouldBeFalse(), static m => m.IsRecognised.ShouldBeFalse());
        await PullAsync(feed.Recognising!);
        var fingerprint = FeedStore.Fingerprint(root);
        var read = Load().Memoranda!.ShouldHaveSingleItem();
        await PullAsync(feed);

        read.IsRecognised.ShouldBeTrue();
        read.Party.ShouldNotBeNull().ShouldContain("Rusk County");
        read.Notices.ShouldNotBeEmpty();
        FeedStore.Fingerprint(root).ShouldBe(fingerprint);
        Load().States.Single(static s => s.Id == "ice-287g").Editions.ShouldHaveSingleItem();

        HomeRule.Feeds.Merging.FeedFacts Load() => FeedStore.Load(root, TestContext.Current.CancellationToken);

        async Task PullAsync(Feed which) =>
            (await new FeedsPull(root, TimeProvider.System).RunAsync(which, FeedOrigin.OfMirror(mirror), null, TestContext.Current.CancellationToken)).Value.Problem.ShouldBeNull();
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
