using System.Globalization;
using System.Text;

namespace HomeRule.Documents.Runways;

/// <summary>A plan as plain text, lines of at most 78 characters where words allow. Pure; thread-safe.</summary>
public static class RunwayText
{
    private const int Width = 78;

    public static string Write(RunwayPlan plan) => RunwaySheet.Write(plan, new Plain());

    private static void Wrap(StringBuilder into, string text, string first, string rest)
    {
        var line = new StringBuilder(first);
        var isEmpty = true;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                into.Append(line).Append('\n');
                line.Clear().Append(rest);
                isEmpty = true;
            }

            line.Append(isEmpty ? "" : " ").Append(word);
            isEmpty = false;
        }

        into.Append(line).Append('\n');
    }

    private sealed class Plain : IRunwayHand
    {
        public void Title(StringBuilder into, string text) => into.Append(text).Append("\n\n");

        public void Heading(StringBuilder into, string text) => into.Append('\n').Append(text.ToUpperInvariant()).Append("\n\n");

        public void Paragraph(StringBuilder into, string text)
        {
            Wrap(into, text, "", "");
            into.Append('\n');
        }

        public void Item(StringBuilder into, string text, bool isBox, IEnumerable<string> below)
        {
            var indent = isBox ? "    " : "  ";
            Wrap(into, text, isBox ? "[ ] " : "- ", indent);
            foreach (var line in below)
                Wrap(into, line, indent, indent);
        }

        public void Source(StringBuilder into, int number, string label, string? url)
        {
            Wrap(into, label, string.Create(CultureInfo.InvariantCulture, $"[{number}] "), "    ");
            if (url is not null)
                into.Append("    ").Append(url).Append('\n');
        }
    }
}
