using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Output;

/// <summary>The same page as Markdown.</summary>
internal sealed class MarkdownPage(TextWriter output) : Page
{
    public override void Title(string text, string? below = null)
    {
        output.Write($"# {MarkdownText.Escape(text)}\n\n");
        if (below is not null)
            output.Write($"*{MarkdownText.Escape(below)}*\n\n");
    }

    public override void Heading(string text) => output.Write($"## {MarkdownText.Escape(text)}\n\n");

    public override void Subheading(Cell text) => output.Write($"### {MarkdownText.Escape(text.Text)}\n\n");

    public override void Paragraph(string text, Tone tone = Tone.Plain) => output.Write($"{MarkdownText.Escape(text)}\n\n");

    public override void List(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries)
        {
            var mark = entry.Mark is "" or "•" ? "" : MarkdownText.Escape(entry.Mark) + " ";
            var lead = entry.Lead.Text.Length == 0 ? "" : $"**{MarkdownText.Escape(entry.Lead.Text)}**{(entry.Rest.Length == 0 ? "" : entry.Rest[0] is '(' or '[' ? " " : ": ")}";
            output.Write($"- {mark}{lead}{MarkdownText.Escape(entry.Rest)}\n");
            foreach (var line in entry.Lines)
                output.Write($"  - {MarkdownText.Escape(line)}\n");
        }

        output.Write('\n');
    }

    public override void Table(IReadOnlyList<Column> columns, IReadOnlyList<Cell[]> rows)
    {
        var text = new System.Text.StringBuilder();
        MarkdownText.Header(text, [.. columns.Select(static c => MarkdownText.Escape(c.Title))]);
        foreach (var row in rows)
            MarkdownText.Row(text, [.. row.Select(static c => MarkdownText.Escape(c.Text))]);
        output.Write(text.Append('\n').ToString());
    }
}
