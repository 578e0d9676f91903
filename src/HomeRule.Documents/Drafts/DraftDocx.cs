using HomeRule.Civics;
using HomeRule.Documents.WordPapers;

namespace HomeRule.Documents.Drafts;

/// <summary>A draft as a Word document (Office Open XML) with headings, numbered lists and real footnotes; the memo begins on a page of its own. Pure; thread-safe.</summary>
public static class DraftDocx
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(Draft draft) => WordPaper.Write(new WordHead(draft.Title, draft.Subtitle, $"{draft.Title}. Draft", Language.En), draft.Notes, paper =>
    {
        paper.Line(WordStyles.Label, draft.Label);
        paper.Line(WordStyles.Title, draft.Title);
        paper.Line(WordStyles.Subtitle, draft.Subtitle);
        paper.Line(WordStyles.Notice, draft.Notice);
        foreach (var line in draft.Opening)
            paper.Line(WordStyles.Text, line);
        foreach (var section in draft.Sections)
            Section(paper, section, draft.Form.Instrument);
        foreach (var line in draft.Closing)
            paper.Line(WordStyles.Signature, line);
        paper.Line(WordStyles.Title, "Memo for counsel", newPage: true);
        foreach (var section in draft.Memo)
            Section(paper, section, draft.Form.Instrument);
    });

    private static void Section(WordPaper paper, DraftSection section, string instrument)
    {
        paper.Line(WordStyles.Heading, DraftHeadings.Of(section, instrument));
        foreach (var paragraph in section.Paragraphs)
        {
            var (style, text) = paragraph.Kind switch
            {
                DraftParagraphKind.Bullet => (WordStyles.Bullet, paragraph.Text),
                DraftParagraphKind.Lettered => (WordStyles.Lettered, paragraph.Text),
                DraftParagraphKind.Drafter => (WordStyles.Notice, $"Drafter’s note. {paragraph.Text}"),
                _ => (WordStyles.Text, paragraph.Text),
            };
            paper.Line(style, text, paragraph.Notes);
        }
    }
}
