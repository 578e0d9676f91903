using System.Globalization;
using System.Text;
using HomeRule.Documents.Drafts;
using static HomeRule.Documents.Reports.MarkdownText;

namespace HomeRule.Documents.PublicRecords;

/// <summary>A request as Markdown. Pure; thread-safe.</summary>
public static class RecordsRequestMarkdown
{
    public static string Write(RecordsRequest request)
    {
        var text = new StringBuilder(8192);
        text.Append("# ").Append(Escape(request.Title)).Append("\n\n> ").Append(Escape(request.Notice)).Append("\n\n");
        Lines(text, request.From);
        Lines(text, request.To);
        text.Append("**").Append(Escape(request.Regarding)).Append("**\n\n");
        foreach (var paragraph in request.Body)
        {
            text.Append(paragraph.Kind == DraftParagraphKind.Drafter ? $"> **{RecordsRequestText.Note(request.Language)}** " : "").Append(Escape(paragraph.Text)).Append("\n\n");
        }

        foreach (var line in request.Closing)
            text.Append(Escape(line)).Append("\n\n");
        text.Append("---\n\n# ").Append(Escape(request.GuideTitle)).Append("\n\n");
        foreach (var section in request.Guide)
        {
            text.Append("## ").Append(Escape(section.Heading)).Append("\n\n");
            foreach (var line in section.Paragraphs)
                text.Append("- ").Append(Escape(line.Text)).Append('\n');
            text.Append('\n');
        }

        foreach (var note in request.Notes)
            text.Append(CultureInfo.InvariantCulture, $"{note.Number}. ").Append(Escape(note.Text)).Append(note.Url is null ? "" : $" <{note.Url}>").Append('\n');
        return text.ToString();
    }

    private static void Lines(StringBuilder text, IReadOnlyList<string> lines) => text.Append(string.Join("  \n", lines.Select(Escape))).Append("\n\n");
}
