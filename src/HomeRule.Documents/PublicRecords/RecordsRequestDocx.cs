using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.PublicRecords;

/// <summary>A request as a Word document (Office Open XML); what is for the sender begins on a page of its own. Pure; thread-safe.</summary>
public static class RecordsRequestDocx
{
    public static byte[] Write(RecordsRequest request)
    {
        using var stream = new MemoryStream(32 * 1024);
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = DraftDocx.Clean(request.Title);
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DraftDocxStyles.Styles();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DraftDocxStyles.Bullets();
            main.Document = new Document(Body(request));
        }

        return stream.ToArray();
    }

    private static Body Body(RecordsRequest request)
    {
        var body = new Body();
        body.Append(Block(request.From), Block(request.To), Line(DraftDocxStyles.Label, request.Regarding));
        foreach (var paragraph in request.Body)
        {
            body.Append(paragraph.Kind switch
            {
                DraftParagraphKind.Lettered => Line(DraftDocxStyles.Lettered, paragraph.Text),
                DraftParagraphKind.Drafter => Line(DraftDocxStyles.Notice, $"[{RecordsRequestText.Note(request.Language)} {paragraph.Text}]"),
                _ => Line(DraftDocxStyles.Text, paragraph.Text),
            });
        }

        foreach (var line in request.Closing)
            body.Append(Line(DraftDocxStyles.Text, line));
        var guide = Line(DraftDocxStyles.Title, request.GuideTitle);
        guide.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        body.Append(guide, Line(DraftDocxStyles.Notice, request.Notice));
        foreach (var section in request.Guide)
        {
            body.Append(Line(DraftDocxStyles.Heading, section.Heading));
            foreach (var line in section.Paragraphs)
                body.Append(Line(DraftDocxStyles.Bullet, line.Text));
        }

        foreach (var note in request.Notes)
            body.Append(Line(DraftDocxStyles.Bullet, note.Url is null ? note.Text : $"{note.Text} {note.Url}"));
        body.Append(new SectionProperties(new PageSize { Width = 12240, Height = 15840 }, new PageMargin { Top = 1440, Bottom = 1440, Left = 1440, Right = 1440, Header = 720, Footer = 720, Gutter = 0 }));
        return body;
    }

    /// <summary>Lines of one paragraph.</summary>
    private static Paragraph Block(IReadOnlyList<string> lines)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DraftDocxStyles.Text }));
        for (var i = 0; i < lines.Count; i++)
        {
            var run = new Run();
            if (i > 0)
                run.Append(new Break());
            run.Append(new Text(DraftDocx.Clean(lines[i])) { Space = SpaceProcessingModeValues.Preserve });
            paragraph.Append(run);
        }

        return paragraph;
    }

    private static Paragraph Line(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(DraftDocx.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
}
