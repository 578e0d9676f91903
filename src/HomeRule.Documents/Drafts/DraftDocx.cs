using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace HomeRule.Documents.Drafts;

/// <summary>A draft as a Word document (Office Open XML) with headings, numbered lists and real footnotes; the memo begins on a page of its own. Pure; thread-safe.</summary>
public static class DraftDocx
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string FooterId = "footer";

    public static byte[] Write(Draft draft)
    {
        using var stream = new MemoryStream(64 * 1024);
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = Clean(draft.Title);
            document.PackageProperties.Description = Clean(draft.Subtitle);
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DraftDocxStyles.Styles();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DraftDocxStyles.Bullets();
            var notes = new DocxNotes(main.AddNewPart<FootnotesPart>(), draft.Notes);
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new FootnoteDocumentWideProperties(
                new FootnoteSpecialReference { Id = DocxNotes.Separator }, new FootnoteSpecialReference { Id = DocxNotes.Continuation }));
            main.AddNewPart<FooterPart>(FooterId).Footer = Footer(draft);
            main.Document = new Document(Body(draft, notes));
        }

        return stream.ToArray();
    }

    private static Body Body(Draft draft, DocxNotes notes)
    {
        var body = new Body();
        body.Append(Line(DraftDocxStyles.Label, draft.Label), Line(DraftDocxStyles.Title, draft.Title), Line(DraftDocxStyles.Subtitle, draft.Subtitle), Line(DraftDocxStyles.Notice, draft.Notice));
        foreach (var line in draft.Opening)
            body.Append(Line(DraftDocxStyles.Text, line));
        foreach (var section in draft.Sections)
            Section(body, section, draft.Form.Instrument, notes);
        foreach (var line in draft.Closing)
            body.Append(Line(DraftDocxStyles.Signature, line));
        var memo = Line(DraftDocxStyles.Title, "Memo for counsel");
        memo.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        body.Append(memo);
        foreach (var section in draft.Memo)
            Section(body, section, draft.Form.Instrument, notes);
        body.Append(new SectionProperties(new FooterReference { Type = HeaderFooterValues.Default, Id = FooterId }, new PageSize { Width = 12240, Height = 15840 }, new PageMargin { Top = 1440, Bottom = 1440, Left = 1440, Right = 1440, Header = 720, Footer = 720, Gutter = 0 }));
        return body;
    }

    /// <summary>What a loose page belongs to, and its number.</summary>
    private static Footer Footer(Draft draft) => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = DraftDocxStyles.Footer }),
        new Run(new Text(Clean($"{draft.Title}. Draft, page ")) { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" }));

    private static void Section(Body body, DraftSection section, string instrument, DocxNotes notes)
    {
        body.Append(Line(DraftDocxStyles.Heading, DraftHeadings.Of(section, instrument)));
        foreach (var paragraph in section.Paragraphs)
        {
            var line = paragraph.Kind switch
            {
                DraftParagraphKind.Bullet => Line(DraftDocxStyles.Bullet, paragraph.Text),
                DraftParagraphKind.Lettered => Line(DraftDocxStyles.Lettered, paragraph.Text),
                DraftParagraphKind.Drafter => Line(DraftDocxStyles.Notice, $"Drafter’s note. {paragraph.Text}"),
                _ => Line(DraftDocxStyles.Text, paragraph.Text),
            };
            for (var n = 0; n < paragraph.Notes.Count; n++)
            {
                if (n > 0)
                    line.Append(DocxNotes.Comma());
                line.Append(notes.Reference(paragraph.Notes[n]));
            }

            body.Append(line);
        }
    }

    private static Paragraph Line(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));

    /// <summary>Without the characters that XML cannot hold.</summary>
    internal static string Clean(string text) => text.Any(static c => !System.Xml.XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))
        ? new string([.. text.Where(static c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))])
        : text;

    /// <summary>Footnotes: a note that is cited twice is written once and named by its number the second time.</summary>
    private sealed class DocxNotes
    {
        public const int Separator = -1;
        public const int Continuation = 0;

        private readonly HashSet<int> _cited = [];

        public DocxNotes(FootnotesPart part, IReadOnlyList<DraftNote> notes)
        {
            var footnotes = new Footnotes(
                new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = Separator },
                new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = Continuation });
            foreach (var note in notes)
                footnotes.Append(Note(note));
            part.Footnotes = footnotes;
        }

        public Run Reference(int number)
        {
            var properties = new RunProperties(new RunStyle { Val = DraftDocxStyles.NoteMark });
            return _cited.Add(number)
                ? new Run(properties, new FootnoteReference { Id = number })
                : new Run(properties, new Text(number.ToString(CultureInfo.InvariantCulture)));
        }

        public static Run Comma() => new(new RunProperties(new RunStyle { Val = DraftDocxStyles.NoteMark }), new Text(", ") { Space = SpaceProcessingModeValues.Preserve });

        private static Footnote Note(DraftNote note) => new(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = DraftDocxStyles.NoteText }),
            new Run(new RunProperties(new RunStyle { Val = DraftDocxStyles.NoteMark }), new FootnoteReferenceMark()),
            new Run(new Text($" {Clean(note.Text)}{(note.Url is null ? "" : " " + Clean(note.Url))}") { Space = SpaceProcessingModeValues.Preserve })))
        {
            Id = note.Number,
        };
    }
}
