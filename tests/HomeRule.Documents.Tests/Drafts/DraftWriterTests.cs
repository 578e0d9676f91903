using System.Diagnostics;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using HomeRule.Answers;
using HomeRule.Documents.Drafts;
using HomeRule.Documents.Tests.Testing;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Drafts;

public sealed partial class DraftWriterTests(ITestOutputHelper output)
{
    [Fact]
    public void Docx_OfEveryFormAndBothKindsOfWording_IsValid()
    {
        var errors = new List<string>();
        foreach (var draft in Sample(MadeUp.Book, "detainer-decline", "alpr-limits").Concat(Sample(RealAtlas.Book, "end-287g", "detainer-decline", "school-warrant-protocol", "procurement-conditions")))
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(DraftDocx.Write(draft)), isEditable: false);
            errors.AddRange(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => $"{draft.FileName}: {e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
            var cited = document.MainDocumentPart!.Document.Body!.Descendants<FootnoteReference>().Select(static r => (int)r.Id!.Value).ToList();
            cited.ShouldBe(Enumerable.Range(1, draft.Notes.Count));
            document.MainDocumentPart.Document.Body.Descendants<ParagraphStyleId>().Count(static s => s.Val == "Heading1").ShouldBe(draft.Sections.Count + draft.Memo.Count);
        }

        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Markdown_EveryMarkHasItsNote()
    {
        var text = DraftMarkdown.Write(Sample(MadeUp.Book, "detainer-decline").First());

        var marks = Mark().Matches(text).Select(static m => m.Groups[1].Value).ToHashSet();
        marks.Count.ShouldBeGreaterThan(0);
        NoteLine().Matches(text).Select(static m => m.Groups[1].Value).ShouldBe(marks, ignoreOrder: true);
        text.ShouldContain("# Memo for counsel");
        text.ShouldContain("not legal advice");
    }

    [Fact]
    public void Html_OfHostileSetting_IsEscaped()
    {
        MadeUp.Book.Places.TryGetSlug("co/denver", out var denver).ShouldBeTrue();
        var ground = MadeUp.Book.Draft(denver, "alpr-limits", RealAtlas.Today).Value;

        var html = DraftHtml.Write(DraftBuilder.Build(ground, new DraftRequest { Settings = new Dictionary<string, string> { ["findings-frame.localfacts"] = "<script>alert(1)</script> & \"so\"" } }).Value);

        html.ShouldNotContain("<script");
        html.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public void Text_HasNoMarkup()
    {
        var text = DraftText.Write(Sample(MadeUp.Book, "detainer-decline").First());

        text.ShouldNotContain("<");
        text.ShouldNotContain("\\[");
        text.ShouldContain("MEMO FOR COUNSEL");
    }

    /// <summary>Nothing is asserted about time; the numbers go to the output of the run.</summary>
    [Fact]
    public void Writers_Timed()
    {
        MadeUp.Book.Places.TryGetSlug("co/denver", out var denver).ShouldBeTrue();
        var book = RealAtlas.Book.DraftPlays.Count > 0 ? RealAtlas.Book : MadeUp.Book;
        for (var round = 0; round < 2; round++)
        {
            var ground = Time("ground", () => book.Draft(denver, "detainer-decline", RealAtlas.Today).Value);
            var draft = Time("draft", () => DraftBuilder.Build(ground, DraftRequest.Usual).Value);
            Time("markdown", () => DraftMarkdown.Write(draft)).ShouldNotBeEmpty();
            Time("html", () => DraftHtml.Write(draft)).ShouldNotBeEmpty();
            Time("docx", () => DraftDocx.Write(draft)).ShouldNotBeEmpty();
        }
    }

    private static IEnumerable<Draft> Sample(AnswerBook book, params string[] plays)
    {
        foreach (var slug in new[] { "co/denver", "tx/harris-county", "il/cook-county", "fl" })
        {
            book.Places.TryGetSlug(slug, out var place).ShouldBeTrue();
            foreach (var play in plays.Intersect(book.DraftPlays))
            {
                if (!book.Draft(place, play, RealAtlas.Today).TryGet(out var ground, out _))
                    continue;
                foreach (var form in ground.Forms.DistinctBy(static f => f.Instrument))
                    yield return DraftBuilder.Build(ground, new DraftRequest { Form = form.Id }).Value;
            }
        }
    }

    private T Time<T>(string what, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var made = work();
        output.WriteLine($"{what}: {watch.Elapsed.TotalMilliseconds:0.00} ms");
        return made;
    }

    [GeneratedRegex(@"\[\^(\d+)\](?!:)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\[\^(\d+)\]:", RegexOptions.Multiline)]
    private static partial Regex NoteLine();
}
