using System.Text;
using HomeRule.Documents.Reports;

namespace HomeRule.Documents.Runways;

/// <summary>A plan as Markdown: lists with boxes to tick. Pure; thread-safe.</summary>
public static class RunwayMarkdown
{
    public static string Write(RunwayPlan plan) => RunwaySheet.Write(plan, new Marked());

    private sealed class Marked : IRunwayHand
    {
        public void Title(StringBuilder into, string text) => into.Append("# ").Append(MarkdownText.Escape(text)).Append("\n\n");

        public void Heading(StringBuilder into, string text) => into.Append("\n## ").Append(MarkdownText.Escape(text)).Append("\n\n");

        public void Paragraph(StringBuilder into, string text) => into.Append(MarkdownText.Escape(text)).Append("\n\n");

        public void Item(StringBuilder into, string text, bool isBox, IEnumerable<string> below)
        {
            into.Append(isBox ? "- [ ] **" : "- ").Append(MarkdownText.Escape(text)).Append(isBox ? "**" : "");
            foreach (var line in below)
                into.Append("  \n  ").Append(MarkdownText.Escape(line));
            into.Append('\n');
        }

        public void Source(StringBuilder into, int number, string label, string? url)
        {
            into.Append("- \\[").Append(number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append("\\] ").Append(MarkdownText.Escape(label));
            if (url is not null)
                into.Append(" <").Append(url).Append('>');
            into.Append('\n');
        }
    }
}
