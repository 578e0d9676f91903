using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HomeRule.Civics;
using HomeRule.Papers.Documents;
using HomeRule.Papers.Pdf;
using HomeRule.Testing;

namespace HomeRule.Papers.Tests.Documents;

public sealed class PaperReaderTests
{
    private const string Rule = "No officer shall hold a person on a detainer.";

    private static readonly PaperReader Reader = new(new PdfLimits { Time = TimeSpan.FromSeconds(8), Processes = 1 });

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Word_Paragraphs_KeepTheirOrderAndSections()
    {
        var paper = await Good(SmallDocx.Of("Section 4. Detainers.", Rule, "(a) First item;", "Section 5. Reports", "The sheriff shall report."), "a.docx");

        paper.Format.ShouldBe(PaperFormat.Word);
        paper.Paragraphs.Select(static p => p.Text).ShouldBe(["Section 4. Detainers.", Rule, "(a) First item;", "Section 5. Reports", "The sheriff shall report."]);
        paper.Paragraphs.Select(static p => p.Number).ShouldBe([1, 2, 3, 4, 5]);
        paper.Paragraphs[1].Section.ShouldBe("Section 4. Detainers.");
        paper.Paragraphs[4].Section.ShouldBe("Section 5. Reports");
    }

    [Fact]
    public async Task Word_DeletedTextFieldsAndFallbacks_AreLeftOut()
    {
        var body = SmallDocx.Body("""
            <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Release</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">No officer shall </w:t></w:r><w:del><w:r><w:delText>may </w:delText></w:r></w:del><w:ins><w:r><w:t>hold</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>anyone.</w:t></w:r></w:p>
            """);
        var paper = await Good(SmallDocx.With(body), "a.docx");

        paper.Paragraphs[0].IsHeading.ShouldBeTrue();
        paper.Paragraphs[1].Text.ShouldBe("No officer shall hold anyone.");
        paper.LeftOutDeletions.ShouldBeTrue();
    }

    [Fact]
    public async Task Html_ScriptsStylesAndHiddenParts_AreNoText()
    {
        const string page = """
            <!doctype html><html><head><title>T</title><style>p{}</style><script>var a = "<p>No officer</p>";</script></head>
            <body><h2>Section 1</h2><p>No <b>officer</b> shall&nbsp;hold<br>a person &amp; so on.</p><ul><li>(a) one<li>(b) two</ul><noscript>x</noscript><svg><text>y</text></svg><!-- z --></body></html>
            """;
        var paper = await Good(Encoding.UTF8.GetBytes(page), "page.html");

        paper.Paragraphs.Select(static p => p.Text).ShouldBe(["Section 1", "No officer shall hold a person & so on.", "(a) one", "(b) two"]);
        paper.Paragraphs[0].IsHeading.ShouldBeTrue();
    }

    [Fact]
    public async Task Html_TenThousandNestedTags_AreReadInAMoment()
    {
        var began = Stopwatch.GetTimestamp();
        foreach (var tag in new[] { "div", "b", "table", "blockquote", "span" })
        {
            var page = string.Concat(Enumerable.Repeat($"<{tag}>", 10_000)) + Rule + string.Concat(Enumerable.Repeat($"</{tag}>", 10_000));
            (await Good(Encoding.UTF8.GetBytes("<html>" + page), "a.html")).Paragraphs.ShouldHaveSingleItem().Text.ShouldBe(Rule);
        }

        (await Good(Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<p><", 50_000)) + "<p>" + Rule), "a.html")).Letters.ShouldBeGreaterThan(0);
        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task Markdown_MarksGo()
    {
        var paper = await Good("# Title\n\n**No** `officer`\nshall hold[^1] a person.\n\n- one\n- two\n\n---\n> quoted"u8.ToArray(), "a.md");

        paper.Paragraphs.Select(static p => p.Text).ShouldBe(["Title", "No officer shall hold a person.", "- one", "- two", "quoted"]);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("latin1", true)]
    public async Task Text_Encodings_AreReadOrGuessedAndSaid(string name, bool guessed)
    {
        var encoding = Encoding.GetEncoding(name);
        var paper = await Good([.. name.StartsWith("utf-16", StringComparison.Ordinal) ? encoding.GetPreamble() : [], .. encoding.GetBytes("El año de la señora: ninguna retención.")], "a.txt");

        paper.Paragraphs[0].Text.ShouldBe("El año de la señora: ninguna retención.");
        paper.GuessedEncoding.ShouldBe(guessed);
    }

    [Fact]
    public async Task Text_WesternQuotes_AreThoseOfWindows() => (await Good([(byte)'a', 0x93, (byte)'b', 0x94, (byte)'c'], "a.txt")).Paragraphs[0].Text.ShouldBe("a“b”c");

    [Fact]
    public async Task Pdf_WithText_HasPagesAndJoinsLines()
    {
        var paper = await Good(SmallPdf.Of([(50, 700, "Section 4. No officer shall hold a per-"), (50, 688, "son on a detainer."), (300, 20, "1")], [], [(50, 700, "(b) The second page.")]), "a.pdf");

        paper.Pages.ShouldBe(3);
        paper.EmptyPages.ShouldBe(1);
        paper.Paragraphs.Select(static p => (p.Text, p.Page)).ShouldBe([("Section 4. No officer shall hold a person on a detainer.", 1), ("(b) The second page.", 3)]);
    }

    [Fact]
    public async Task Pdf_OfPictures_IsSaidToBeScanned() => await Bad(SmallPdf.Of([], []), "a.pdf", "paper.scanned");

    [Theory]
    [InlineData("%PDF-1.7\n", "a.pdf", "paper.damaged")]
    [InlineData("", "a.txt", "paper.empty")]
    [InlineData("   \r\n\t ", "a.txt", "paper.empty")]
    [InlineData("123 456", "a.txt", "paper.empty")]
    [InlineData("plain text", "a.docx", "paper.mismatch")]
    [InlineData("plain text", "a.pdf", "paper.mismatch")]
    [InlineData("%PDF-1.7 x", "a.txt", "paper.mismatch")]
    [InlineData("PK\u0003\u0004", "a.docx", "paper.damaged")]
    [InlineData("PK\u0003\u0004", "a.html", "paper.mismatch")]
    [InlineData("{\\rtf1 hello}", "a.txt", "paper.kind")]
    [InlineData("GIF89a=1;alert(1)", "a.txt", "paper.kind")]
    [InlineData("words", "a.exe", "paper.kind")]
    [InlineData("words", "a.svg", "paper.kind")]
    [InlineData("a\0b", "a.txt", "paper.kind")]
    [InlineData("<html><script>x</script>", "a.html", "paper.empty")]
    public async Task OddFiles_AreRefusedInOneSentence(string content, string name, string code) => await Bad(Encoding.Latin1.GetBytes(content), name, code);

    [Theory]
    [InlineData("../../etc/passwd.txt")]
    [InlineData("CON.txt")]
    [InlineData("a\r\nSet-Cookie: x.txt")]
    [InlineData("C:\\Windows\\a.txt")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no-ending")]
    public async Task Names_PlayNoPartButForTheirEnding(string? name) => (await Good(Encoding.UTF8.GetBytes(Rule), name)).Format.ShouldBe(PaperFormat.Text);

    [Fact]
    public async Task LongName_IsOnlyItsEnding() => (await Good(Encoding.UTF8.GetBytes(Rule), new string('a', 300) + ".md")).Format.ShouldBe(PaperFormat.Markdown);

    [Fact]
    public async Task Docx_Hostile_IsRefusedWithoutReadingOutside()
    {
        var secret = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(secret, "SECRET-CONTENT", Stop);
        try
        {
            await Bad(SmallDocx.With(SmallDocx.Body("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", $"<!DOCTYPE a [<!ENTITY x SYSTEM \"file://{secret}\">]>")), "a.docx", "paper.unsafe");
        }
        finally
        {
            File.Delete(secret);
        }

        await Bad(SmallDocx.With(SmallDocx.Body(""), ("../outside.xml", [1])), "a.docx", "paper.unsafe");
        await Bad(SmallDocx.With(SmallDocx.Body(""), ("word/inner.bin", [(byte)'P', (byte)'K', 3, 4, 0])), "a.docx", "paper.unsafe");
        await Bad(SmallDocx.With(SmallDocx.Body("<w:p><w:r><w:t>" + new string('a', 30_000_000) + "</w:t></w:r></w:p>")), "a.docx", "paper.bomb");
        await Bad(SmallDocx.With(SmallDocx.Body(""), ("word/media/a.bin", new byte[90_000_000])), "a.docx", "paper.bomb");
        await Bad(SmallDocx.With("<notword/>"), "a.docx", "paper.damaged");
        await Bad(SmallDocx.With(SmallDocx.Body("<w:p><w:r>")), "a.docx", "paper.damaged");
        await Bad(SmallDocx.Of(Rule)[..200], "a.docx", "paper.damaged");
        (await Good(SmallDocx.With(SmallDocx.Body(string.Concat(Enumerable.Repeat("<w:tbl>", 10_000)) + $"<w:p><w:r><w:t>{Rule}</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat("</w:tbl>", 10_000)))), "a.docx")).Paragraphs[0].Text.ShouldBe(Rule);
    }

    [Fact]
    public async Task Sizes_AtAndBeyondTheLimits()
    {
        var sentence = "All residents may attend the meeting of the board. ";
        var most = string.Concat(Enumerable.Repeat(sentence, PaperLimits.MostLetters / sentence.Length - 1_000));
        (await Good(Encoding.UTF8.GetBytes(most), "a.txt")).Letters.ShouldBeGreaterThan(1_900_000);
        await Bad(Encoding.UTF8.GetBytes(most + most), "a.txt", "paper.long");
        await Bad(new byte[PaperLimits.MostBytes + 1], "a.txt", "paper.large");
        PaperReader.ReadTyped(most + most, Stop).Problem.Code.ShouldBe("paper.long");
        await Bad(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n\n", PaperLimits.MostParagraphs + 1))), "a.txt", "paper.long");
    }

    [Fact]
    public async Task Stopped_EndsWithoutAnAnswer()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => Reader.ReadAsync(SmallPdf.Of([(50, 700, Rule)]), "a.pdf", stop.Token));
        await Should.ThrowAsync<OperationCanceledException>(() => Reader.ReadAsync(SmallDocx.Of(Rule), "a.docx", stop.Token));
    }

    [Fact]
    public void AnyBytes_GiveAPaperOrAProblem() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<int>(), static (bytes, kind) =>
    {
        string[] names = ["a.docx", "a.html", "a.txt", "a.md", "", "a.htm"];
        var result = Reader.ReadAsync(bytes, names[Math.Abs(kind % names.Length)], CancellationToken.None).GetAwaiter().GetResult();
        return result.IsOk ? result.Value.Paragraphs.Count > 0 : result.Problem.Message.Length > 20;
    }).QuickCheckThrowOnFailure();

    private static async Task<Paper> Good(byte[] bytes, string? name)
    {
        var result = await Reader.ReadAsync(bytes, name, Stop);
        result.IsOk.ShouldBeTrue(result.IsOk ? "" : result.Problem.Message);
        return result.Value;
    }

    private static async Task Bad(byte[] bytes, string name, string code)
    {
        Result<Paper> result = await Reader.ReadAsync(bytes, name, Stop);
        result.IsOk.ShouldBeFalse();
        result.Problem.Code.ShouldBe(code);
        result.Problem.Message.ShouldNotContain("Exception");
    }
}
