using HomeRule.Documents.Drafts;
using HomeRule.Documents.WordPapers;

namespace HomeRule.Documents.PublicRecords;

/// <summary>A request as a Word document (Office Open XML); what is for the sender begins on a page of its own. Pure; thread-safe.</summary>
public static class RecordsRequestDocx
{
    public static byte[] Write(RecordsRequest request) => WordPaper.Write(new WordHead(request.Title, null, request.Title, request.Language), [], paper =>
    {
        paper.Block(WordStyles.Text, request.From);
        paper.Block(WordStyles.Text, request.To);
        paper.Line(WordStyles.Label, request.Regarding);
        foreach (var paragraph in request.Body)
        {
            var (style, text) = paragraph.Kind switch
            {
                DraftParagraphKind.Lettered => (WordStyles.Lettered, paragraph.Text),
                DraftParagraphKind.Drafter => (WordStyles.Notice, $"[{RecordsRequestText.Note(request.Language)} {paragraph.Text}]"),
                _ => (WordStyles.Text, paragraph.Text),
            };
            paper.Line(style, text);
        }

        foreach (var line in request.Closing)
            paper.Line(WordStyles.Text, line);
        paper.Line(WordStyles.Title, request.GuideTitle, newPage: true);
        paper.Line(WordStyles.Notice, request.Notice);
        foreach (var section in request.Guide)
        {
            paper.Line(WordStyles.Heading, section.Heading);
            foreach (var line in section.Paragraphs)
                paper.Line(WordStyles.Bullet, line.Text);
        }

        foreach (var note in request.Notes)
            paper.Line(WordStyles.Bullet, note.Url is null ? note.Text : $"{note.Text} {note.Url}");
    });
}
