using System.Globalization;
using System.Text;
using static HomeRule.Documents.Reports.MarkdownText;

namespace HomeRule.Documents.Drafts;

/// <summary>A draft as Markdown with footnotes. Pure; thread-safe.</summary>
public static class DraftMarkdown
{
    public static string Write(Draft draft)
    {
        var text = new StringBuilder(16_384);
        text.Append("# ").Append(Escape(draft.Title)).Append("\n\n**").Append(Escape(draft.Label)).Append("**\n\n*").Append(Escape(draft.Subtitle)).Append("*\n\n> ").Append(Escape(draft.Notice)).Append("\n\n");
        foreach (var line in draft.Opening)
            text.Append(Escape(line)).Append("\n\n");
        foreach (var section in draft.Sections)
            Section(text, section, draft.Form.Instrument);
        foreach (var line in draft.Closing)
            text.Append(Escape(line)).Append("\n\n");
        text.Append("---\n\n# Memo for counsel\n\n");
        foreach (var section in draft.Memo)
            Section(text, section, draft.Form.Instrument);
        foreach (var note in draft.Notes)
            text.Append(CultureInfo.InvariantCulture, $"[^{note.Number}]: ").Append(Escape(note.Text)).Append(note.Url is null ? "" : $" <{note.Url}>").Append('\n');
        return text.ToString();
    }

    private static void Section(StringBuilder text, DraftSection section, string instrument)
    {
        text.Append("## ").Append(Escape(DraftHeadings.Of(section, instrument))).Append("\n\n");
        for (var i = 0; i < section.Paragraphs.Count; i++)
        {
            var paragraph = section.Paragraphs[i];
            text.Append(paragraph.Kind switch { DraftParagraphKind.Bullet => "- ", DraftParagraphKind.Drafter => "> **Drafter’s note.** ", _ => "" }).Append(Escape(paragraph.Text));
            foreach (var note in paragraph.Notes)
                text.Append(CultureInfo.InvariantCulture, $"[^{note}]");
            var within = paragraph.Kind == DraftParagraphKind.Bullet && i + 1 < section.Paragraphs.Count && section.Paragraphs[i + 1].Kind == DraftParagraphKind.Bullet;
            text.Append(within ? "\n" : "\n\n");
        }
    }
}
