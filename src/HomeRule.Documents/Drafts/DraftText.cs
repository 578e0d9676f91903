using System.Globalization;
using System.Text;

namespace HomeRule.Documents.Drafts;

/// <summary>A draft as plain text, notes in brackets and listed at the end. Pure; thread-safe.</summary>
public static class DraftText
{
    public static string Write(Draft draft)
    {
        var text = new StringBuilder(16_384);
        text.Append(draft.Label).Append("\n\n").Append(draft.Title.ToUpperInvariant()).Append("\n\n").Append(draft.Subtitle).Append("\n\n").Append(draft.Notice).Append("\n\n");
        foreach (var line in draft.Opening)
            text.Append(line).Append("\n\n");
        foreach (var section in draft.Sections)
            Section(text, section, draft.Form.Instrument);
        foreach (var line in draft.Closing)
            text.Append(line).Append("\n\n");
        text.Append("MEMO FOR COUNSEL\n\n");
        foreach (var section in draft.Memo)
            Section(text, section, draft.Form.Instrument);
        text.Append("NOTES\n\n");
        foreach (var note in draft.Notes)
            text.Append(CultureInfo.InvariantCulture, $"[{note.Number}] {note.Text}{(note.Url is null ? "" : " " + note.Url)}\n");
        return text.ToString();
    }

    private static void Section(StringBuilder text, DraftSection section, string instrument)
    {
        text.Append(DraftHeadings.Of(section, instrument)).Append("\n\n");
        foreach (var paragraph in section.Paragraphs)
        {
            text.Append(paragraph.Kind switch { DraftParagraphKind.Bullet => "- ", DraftParagraphKind.Drafter => "[Drafter’s note: ", _ => "" }).Append(paragraph.Text)
                .Append(paragraph.Kind == DraftParagraphKind.Drafter ? "]" : "");
            foreach (var note in paragraph.Notes)
                text.Append(CultureInfo.InvariantCulture, $" [{note}]");
            text.Append("\n\n");
        }
    }
}
