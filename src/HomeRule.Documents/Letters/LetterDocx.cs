using HomeRule.Civics;
using HomeRule.Documents.WordPapers;

namespace HomeRule.Documents.Letters;

/// <summary>A letter as a Word document with real footnotes, in the styles of drafts. Pure; thread-safe.</summary>
public static class LetterDocx
{
    public static byte[] Write(LetterPaper paper) => WordPaper.Write(new WordHead(paper.Title, null, paper.Title, Language.En), paper.Notes, word =>
    {
        word.Line(WordStyles.Title, paper.Title);
        word.Line(WordStyles.Notice, paper.Notice);
        foreach (var block in paper.Blocks)
        {
            var (style, text) = block.Kind switch
            {
                LetterBlockKind.Heading => (WordStyles.Heading, block.Text),
                LetterBlockKind.Choice => (WordStyles.Lettered, "☐ " + block.Text),
                LetterBlockKind.Quote => (WordStyles.Lettered, block.Text),
                LetterBlockKind.Note => (WordStyles.Notice, block.Text),
                _ => (WordStyles.Text, block.Text),
            };
            word.Line(style, text, block.Notes, tight: block.Kind == LetterBlockKind.Line);
        }
    });
}
