using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HomeRule.Civics;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.WordPapers;

/// <summary>
/// A Word document (Office Open XML) while it is written: US letter pages with their number and the title at the foot, lines in the styles of
/// <see cref="WordStyles"/>, real footnotes. Not thread-safe; <see cref="Write"/> is.
/// </summary>
internal sealed class WordPaper
{
    private const string FooterId = "footer";

    private readonly Body _body = new();
    private readonly WordNotes? _notes;

    private WordPaper(WordNotes? notes) => _notes = notes;

    /// <summary>The bytes of a document.</summary>
    /// <param name="head">What the document says of itself.</param>
    /// <param name="notes">Every footnote that lines refer to; may be empty.</param>
    /// <param name="write">Appends the lines.</param>
    public static byte[] Write(WordHead head, IReadOnlyList<DraftNote> notes, Action<WordPaper> write)
    {
        using var stream = new MemoryStream(64 * 1024);
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = Clean(head.Title);
            if (head.Description is { } description)
                document.PackageProperties.Description = Clean(description);
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Styles(head.Language == Language.Es ? "es-US" : "en-US");
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordStyles.Bullets();
            var settings = main.AddNewPart<DocumentSettingsPart>();
            settings.Settings = new Settings();
            WordNotes? footnotes = null;
            if (notes.Count > 0)
            {
                footnotes = new WordNotes(main.AddNewPart<FootnotesPart>(), notes);
                settings.Settings.Append(WordNotes.Marks());
            }

            main.AddNewPart<FooterPart>(FooterId).Footer = Footer(head);
            var paper = new WordPaper(footnotes);
            write(paper);
            paper._body.Append(Page());
            main.Document = new Document(paper._body);
        }

        return stream.ToArray();
    }

    /// <summary>A line of text, with the marks of its notes behind it, apart by commas.</summary>
    public void Line(string style, string text, IReadOnlyList<int>? notes = null, bool newPage = false, bool tight = false)
    {
        var line = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));
        if (newPage)
            line.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        if (tight)
            line.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { After = "0" };
        for (var n = 0; n < notes?.Count; n++)
        {
            if (n > 0)
                line.Append(WordNotes.Comma());
            line.Append(_notes!.Reference(notes[n]));
        }

        _body.Append(line);
    }

    /// <summary>Lines of one paragraph, such as those of an address.</summary>
    public void Block(string style, IReadOnlyList<string> lines)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        for (var i = 0; i < lines.Count; i++)
        {
            var run = Run(lines[i]);
            if (i > 0)
                run.InsertAt(new Break(), 0);
            paragraph.Append(run);
        }

        _body.Append(paragraph);
    }

    /// <summary>Without the characters that XML cannot hold.</summary>
    public static string Clean(string text) => text.Any(static c => !System.Xml.XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))
        ? new string([.. text.Where(static c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))])
        : text;

    private static Run Run(string text) => new(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>What a loose page belongs to, and its number.</summary>
    private static Footer Footer(WordHead head) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Footer }),
        Run($"{head.Foot}, {(head.Language == Language.Es ? "página" : "page")} "),
        new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" }));

    /// <summary>US letter, one inch around; in twentieths of a point.</summary>
    private static SectionProperties Page() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId },
        new PageSize { Width = 12240, Height = 15840 },
        new PageMargin { Top = 1440, Bottom = 1440, Left = 1440, Right = 1440, Header = 720, Footer = 720, Gutter = 0 });
}
