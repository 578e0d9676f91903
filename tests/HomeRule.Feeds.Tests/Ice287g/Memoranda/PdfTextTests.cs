using System.Text;
using HomeRule.Feeds.Ice287g.Memoranda;
using HomeRule.Feeds.Tests.Testing;
using HomeRule.Papers.Pdf;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Ice287g.Memoranda;

public sealed class PdfTextTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("homerule-test-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Words_OutOfOrder_ComeByTheirPlaces()
    {
        var reading = await ReadAsync(SmallPdf.Of([(320, 600, "Date: 4/26/2025"), (50, 700, "first"), (50, 600, "Date:"), (80, 700, "line")], [], [(50, 50, "third page")]));

        reading.Fault.ShouldBeNull();
        reading.Pages.Select(static p => p.Words).ShouldBe(["first line Date: Date: 4/26/2025", "", "third page"]);
        reading.Pages[0].Lines.Select(static l => l.Count).ShouldBe([1, 2]);
        reading.Pages[0].Lines[1][1].Left.ShouldBe(320.0 / 612, 0.01);
    }

    [Fact]
    public async Task Rule_WithANameTypedOverIt_GivesTheNameInItsPlace()
    {
        var reading = await ReadAsync(SmallPdf.Of([(50, 700, "and the ____________________, pursuant to"), (95, 701, "Jupiter Police")]));

        reading.Pages[0].Words.ShouldBe("and the Jupiter Police , pursuant to");
    }

    [Fact]
    public async Task HostileFiles_AmongGoodOnes_CostOnlyThemselves()
    {
        var good = SmallPdf.Of([(50, 700, "good words")]);
        var random = new Random(7);
        var junk = new byte[100_000];
        random.NextBytes(junk);
        (string Name, byte[] Bytes, PdfFault? Fault)[] files =
        [
            ("a-good.pdf", good, null),
            ("b-html.pdf", Encoding.UTF8.GetBytes("<!doctype html><title>Access denied</title><p>Reference 18.2f"), PdfFault.Damaged),
            ("c-empty.pdf", [], PdfFault.Damaged),
            ("d-junk.pdf", junk, PdfFault.Damaged),
            ("e-good.pdf", good, null),
            ("f-password.pdf", Password(), PdfFault.Password),
            ("g-header.pdf", "%PDF-1.7\n"u8.ToArray(), PdfFault.Damaged),
            ("h-good.pdf", good, null),
        ];

        var readings = await ReadAllAsync(new PdfLimits(), [.. files.Select(static f => (f.Name, f.Bytes))]);

        readings.Select(static r => r.Fault).ShouldBe(files.Select(static f => f.Fault));
        readings.Where(static r => r.Fault is null).ShouldAllBe(static r => r.Pages[0].Words == "good words");
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public async Task TruncatedFile_IsReadAsFarAsItGoesOrIsDamaged(double part)
    {
        var whole = SmallPdf.Of([(50, 700, "some words")], [(50, 700, "more words")]);

        var reading = await ReadAsync(whole[..(int)(whole.Length * part)]);

        (reading.Fault is PdfFault.Damaged || reading.Pages.Count <= 2).ShouldBeTrue();
    }

    [Fact]
    public async Task Loops_InPagesAndForms_EndWithinTheirTime()
    {
        var pages = SmallPdf.Write(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 100000 >>"]);
        const string draw = "/X Do";
        var forms = SmallPdf.Write(
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>",
            $"<< /Length {draw.Length} >>\nstream\n{draw}\nendstream",
            $"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length {draw.Length} >>\nstream\n{draw}\nendstream",
        ]);

        var readings = await ReadAllAsync(new PdfLimits { Time = TimeSpan.FromSeconds(4) }, ("pages.pdf", pages), ("forms.pdf", forms), ("good.pdf", SmallPdf.Of([(50, 700, "good words")])));

        readings[0].Pages.Sum(static p => p.Words.Length).ShouldBe(0);
        readings[1].Pages.Sum(static p => p.Words.Length).ShouldBe(0);
        readings[2].Pages[0].Words.ShouldBe("good words");
    }

    [Fact]
    public async Task MorePagesThanAMemorandumHas_AreRefused_AndTheNextIsRead()
    {
        var pages = Enumerable.Repeat<(int, int, string)[]>([(50, 700, "words")], 201).ToArray();

        var readings = await ReadAllAsync(new PdfLimits { Processes = 1 }, ("many.pdf", SmallPdf.Of(pages)), ("good.pdf", SmallPdf.Of([(50, 700, "good words")])));

        readings[0].Fault.ShouldBe(PdfFault.Large);
        readings[1].Pages[0].Words.ShouldBe("good words");
    }

    [Fact]
    public async Task HundredThousandWords_OnOnePage_EndWithinTheirLimits()
    {
        var words = Enumerable.Range(0, 100_000).Select(static i => (20 + (i % 50 * 11), 20 + (i / 50 * 7 % 750), "w" + i)).ToArray();

        var readings = await ReadAllAsync(new PdfLimits { Processes = 1 }, ("many.pdf", SmallPdf.Of(words)), ("good.pdf", SmallPdf.Of([(50, 700, "good words")])));

        (readings[0].Fault is PdfFault.Large or PdfFault.Memory or PdfFault.Slow || readings[0].Pages.Count == 1).ShouldBeTrue();
        readings[1].Pages[0].Words.ShouldBe("good words");
    }

    [Fact]
    public async Task Time_ThatIsOver_EndsTheFileAndNotTheOthers()
    {
        var slow = await ReadAllAsync(new PdfLimits { Time = TimeSpan.Zero, Processes = 1, Memory = 1 << 30 }, ("a.pdf", new byte[5_000_000]));

        slow[0].Fault.ShouldBeOneOf(PdfFault.Slow, PdfFault.Damaged);
    }

    [Fact]
    public async Task NoNode_SaysWhatToInstall()
    {
        var path = Write("a.pdf", SmallPdf.Of([(50, 700, "words")]));

        var read = await new PdfText(new PdfLimits()) { Node = "no-such-program-here" }.ReadAsync([path], Stop);

        read.IsOk.ShouldBeFalse();
        read.Problem.Code.ShouldBe("pdf.no_node");
        read.Problem.Message.ShouldContain("Install Node 20");
    }

    [Fact]
    public async Task Stopped_EndsWithoutAnAnswer()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => new PdfText(new PdfLimits()).ReadAsync([Write("a.pdf", SmallPdf.Of([(50, 700, "words")]))], stop.Token));
    }

    [Fact]
    public async Task Folder_WithDamagedFiles_GivesAMemorandumWithANoteForEach()
    {
        Write("JupiterPDFL_TFM_MOA_032425.pdf", "not a pdf"u8.ToArray());
        Write("LockedCoTX_WSO_MOA_03.04.2025.PDF", Password());
        Write("readme.txt", "no"u8.ToArray());

        var read = (await new MemorandumFolder(new PdfLimits()).ReadAsync(_folder.FullName, [], Stop)).Value;

        read.Rows.ShouldBe(2);
        read.Facts.Select(static m => m.HasText).ShouldBe([false, false]);
        read.Facts[0].Note.ShouldNotBeNull().ShouldContain("damaged");
        read.Facts[0].FileDate.ShouldBe(new DateOnly(2025, 3, 24));
        read.Facts[1].Note.ShouldNotBeNull().ShouldContain("password");
    }

    private static byte[] Password() => SmallPdf.Write(
        ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>", $"<< /Filter /Standard /V 1 /R 2 /P -44 /O <{new string('a', 64)}> /U <{new string('b', 64)}> >>"],
        $"/Encrypt 3 0 R /ID [<{new string('c', 32)}> <{new string('c', 32)}>]");

    private async Task<PdfReading> ReadAsync(byte[] bytes) => (await ReadAllAsync(new PdfLimits(), ("a.pdf", bytes)))[0];

    private async Task<IReadOnlyList<PdfReading>> ReadAllAsync(PdfLimits limits, params (string Name, byte[] Bytes)[] files) =>
        (await new PdfText(limits).ReadAsync([.. files.Select(f => Write(f.Name, f.Bytes))], Stop)).Value;

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
