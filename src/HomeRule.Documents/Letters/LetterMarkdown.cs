using System.Globalization;
using System.Text;
using static HomeRule.Documents.Reports.MarkdownText;

namespace HomeRule.Documents.Letters;

/// <summary>A letter as Markdown with footnotes. Pure; thread-safe.</summary>
public static class LetterMarkdown
{
    public static string Write(LetterPaper paper)
    {
        var text = new StringBuilder(4_096);
        text.Append("# ").Append(Escape(paper.Title)).Append("\n\n> ").Append(Escape(paper.Notice)).Append("\n\n");
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            text.Append(block.Kind switch
            {
                LetterBlockKind.Choice => "- [ ] ",
                LetterBlockKind.Quote => "> ",
                LetterBlockKind.Heading => "## ",
                LetterBlockKind.Note => "*",
                _ => "",
            }).Append(Escape(block.Text)).Append(block.Kind == LetterBlockKind.Note ? "*" : "");
            foreach (var note in block.Notes)
                text.Append(CultureInfo.InvariantCulture, $"[^{note}]");
            var within = i + 1 < paper.Blocks.Count && paper.Blocks[i + 1].Part == block.Part && paper.Blocks[i + 1].Kind == block.Kind;
            text.Append(within && block.Kind == LetterBlockKind.Line ? "\\\n" : within && block.Kind == LetterBlockKind.Choice ? "\n" : "\n\n");
        }

        foreach (var note in paper.Notes)
            text.Append(CultureInfo.InvariantCulture, $"[^{note.Number}]: ").Append(Escape(note.Text)).Append(note.Url is null ? "" : $" <{note.Url}>").Append('\n');
        return text.ToString();
    }
}
