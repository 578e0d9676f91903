using System.Text;
using HomeRule.Civics;
using HomeRule.Documents.Drafts;

namespace HomeRule.Documents.PublicRecords;

/// <summary>A request as plain text or Markdown. Pure; thread-safe.</summary>
public static class RecordsRequestText
{
    /// <summary>The letter, then what is for the sender.</summary>
    public static string Write(RecordsRequest request)
    {
        var text = new StringBuilder(8192);
        text.Append(request.Notice).Append("\n\n").Append(Letter(request, withNotes: true)).Append("\n\n----\n\n").Append(request.GuideTitle.ToUpperInvariant()).Append("\n\n");
        foreach (var section in request.Guide)
        {
            text.Append(section.Heading).Append("\n\n");
            foreach (var line in section.Paragraphs)
                text.Append("- ").Append(line.Text).Append('\n');
            text.Append('\n');
        }

        foreach (var note in request.Notes)
            text.Append("  ").Append(note.Text).Append(note.Url is null ? "" : " " + note.Url).Append('\n');
        return text.ToString();
    }

    /// <summary>The letter alone, ready for an e-mail; notes for the sender stay out unless asked for.</summary>
    public static string Letter(RecordsRequest request, bool withNotes = false)
    {
        var parts = new List<string> { string.Join('\n', request.From), string.Join('\n', request.To), request.Regarding };
        var note = Note(request.Language);
        parts.AddRange(request.Body.Where(p => withNotes || p.Kind != DraftParagraphKind.Drafter).Select(p => p.Kind == DraftParagraphKind.Drafter ? $"[{note} {p.Text}]" : p.Text));
        parts.AddRange(request.Closing);
        return string.Join("\n\n", parts) + "\n";
    }

    internal static string Note(Language language) => language == Language.Es ? "Nota para quien envía:" : "Note for the sender:";
}
