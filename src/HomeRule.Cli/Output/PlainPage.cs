namespace HomeRule.Cli.Output;

/// <summary>For files and other programs: no colours, no line breaks inside a paragraph or a row, no trailing blanks.</summary>
internal sealed class PlainPage(TextWriter output) : Page
{
    private bool _begun;

    public override void Title(string text, string? below = null)
    {
        Gap();
        output.WriteLine(text);
        if (below is not null)
            output.WriteLine(below);
    }

    public override void Heading(string text)
    {
        Gap();
        output.WriteLine(text.ToUpperInvariant());
    }

    public override void Subheading(Cell text)
    {
        Gap();
        output.WriteLine(text.Text);
    }

    public override void Paragraph(string text, Tone tone = Tone.Plain)
    {
        _begun = true;
        output.WriteLine(text);
    }

    public override void List(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries)
        {
            output.WriteLine($"  {entry.Mark} {Joined(entry)}");
            foreach (var line in entry.Lines)
                output.WriteLine($"    {line}");
        }
    }

    public override void Table(IReadOnlyList<Column> columns, IReadOnlyList<Cell[]> rows)
    {
        var widths = columns.Select((c, i) => Math.Max(c.Title.Length, rows.Count == 0 ? 0 : rows.Max(r => r[i].Text.Length))).ToArray();
        Row([.. columns.Select(static c => c.Title)], widths);
        foreach (var row in rows)
            Row([.. row.Select(static c => c.Text)], widths);
    }

    public static string Joined(Entry entry) =>
        entry.Lead.Text.Length == 0 ? entry.Rest : entry.Rest.Length == 0 ? entry.Lead.Text : entry.Rest[0] is '(' or '[' ? $"{entry.Lead.Text} {entry.Rest}" : $"{entry.Lead.Text}: {entry.Rest}";

    private void Row(string[] cells, int[] widths)
    {
        var last = Array.FindLastIndex(cells, static c => c.Length > 0);
        output.Write("  ");
        for (var i = 0; i <= last; i++)
            output.Write(i == last ? cells[i] : cells[i].PadRight(widths[i] + 2));
        output.WriteLine();
    }

    private void Gap()
    {
        if (_begun)
            output.WriteLine();
        _begun = true;
    }
}
