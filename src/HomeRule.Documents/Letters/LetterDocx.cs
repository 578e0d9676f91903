using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.Letters;

/// <summary>A letter as a Word document with real footnotes, in the styles of drafts. Pure; thread-safe.</summary>
public static class LetterDocx
{
    public static byte[] Write(LetterPaper paper)
    {
        using var stream = new MemoryStream(32 * 1024);
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = DraftDocx.Clean(paper.Title);
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DraftDocxStyles.Styles();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DraftDocxStyles.Bullets();
            main.AddNewPart<FootnotesPart>().Footnotes = Footnotes(paper.Notes);
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }));
            main.Document = new Document(Body(paper));
        }

        return stream.ToArray();
    }

    private static Body Body(LetterPaper paper)
    {
        var body = new Body(Line(DraftDocxStyles.Title, paper.Title), Line(DraftDocxStyles.Notice, paper.Notice));
        var cited = new HashSet<int>();
        foreach (var block in paper.Blocks)
        {
            var line = block.Kind switch
            {
                LetterBlockKind.Heading => Line(DraftDocxStyles.Heading, block.Text),
                LetterBlockKind.Choice => Line(DraftDocxStyles.Lettered, "☐ " + block.Text),
                LetterBlockKind.Quote => Line(DraftDocxStyles.Lettered, block.Text),
                LetterBlockKind.Note => Line(DraftDocxStyles.Notice, block.Text),
                _ => Line(DraftDocxStyles.Text, block.Text),
            };
            if (block.Kind == LetterBlockKind.Line)
                line.ParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { After = "0" };
            foreach (var note in block.Notes)
                line.Append(Mark(note, cited.Add(note)));
            body.Append(line);
        }

        body.Append(new SectionProperties(new PageSize { Width = 12240, Height = 15840 }, new PageMargin { Top = 1440, Bottom = 1440, Left = 1440, Right = 1440, Header = 720, Footer = 720, Gutter = 0 }));
        return body;
    }

    private static Run Mark(int note, bool isFirst) => new(new RunProperties(new RunStyle { Val = DraftDocxStyles.NoteMark }), isFirst ? new FootnoteReference { Id = note } : new Text(note.ToString(CultureInfo.InvariantCulture)));

    private static Footnotes Footnotes(IReadOnlyList<DraftNote> notes)
    {
        var footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        foreach (var note in notes)
        {
            footnotes.Append(new Footnote(new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = DraftDocxStyles.NoteText }),
                new Run(new RunProperties(new RunStyle { Val = DraftDocxStyles.NoteMark }), new FootnoteReferenceMark()),
                new Run(new Text($" {DraftDocx.Clean(note.Text)}{(note.Url is null ? "" : " " + DraftDocx.Clean(note.Url))}") { Space = SpaceProcessingModeValues.Preserve })))
            {
                Id = note.Number,
            });
        }

        return footnotes;
    }

    private static Paragraph Line(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(DraftDocx.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
}
