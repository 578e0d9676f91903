using System.Globalization;
using System.Text;

namespace HomeRule.Documents.Letters;

/// <summary>A letter as plain text. Pure; thread-safe.</summary>
public static class LetterText
{
    /// <summary>With its title, its notice and its notes.</summary>
    public static string Write(LetterPaper paper)
    {
        var text = new StringBuilder(4_096);
        text.Append(paper.Title.ToUpperInvariant()).Append("\n\n").Append(paper.Notice).Append("\n\n----\n\n");
        Blocks(text, paper, whole: true);
        foreach (var note in paper.Notes)
            text.Append(CultureInfo.InvariantCulture, $"[{note.Number}] {note.Text}{(note.Url is null ? "" : " " + note.Url)}\n");
        return text.ToString();
    }

    /// <summary>What is sent: without title, notice, notes and numbers.</summary>
    public static string Body(LetterPaper paper)
    {
        var text = new StringBuilder(2_048);
        Blocks(text, paper, whole: false);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Blocks(StringBuilder text, LetterPaper paper, bool whole)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            text.Append(block.Kind switch
            {
                LetterBlockKind.Choice => "[ ] ",
                LetterBlockKind.Quote => "> ",
                LetterBlockKind.Heading => "== ",
                _ => "",
            }).Append(block.Text);
            foreach (var note in whole ? block.Notes : [])
                text.Append(CultureInfo.InvariantCulture, $" [{note}]");
            var within = i + 1 < paper.Blocks.Count && paper.Blocks[i + 1].Part == block.Part && block.Kind is LetterBlockKind.Line or LetterBlockKind.Choice;
            text.Append(within ? "\n" : "\n\n");
        }
    }
}
