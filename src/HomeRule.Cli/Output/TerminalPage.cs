using Spectre.Console;
using Spectre.Console.Rendering;

namespace HomeRule.Cli.Output;

/// <summary>For a person at a terminal: wrapped to its width, rules and tables, colours where they are wanted.</summary>
internal sealed class TerminalPage(IAnsiConsole console) : Page
{
    private bool _begun;

    public static TerminalPage Of(CliSetting setting)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = setting.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = setting.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(setting.Output),
        });
        console.Profile.Width = setting.Width ?? 80;
        console.Profile.Capabilities.Unicode = true;
        return new TerminalPage(console);
    }

    public override bool Narrow => console.Profile.Width < 110;

    public override void Title(string text, string? below = null)
    {
        Gap();
        Write(new Paragraph(text, new Style(decoration: Decoration.Bold)));
        if (below is not null)
            Write(new Paragraph(below, StyleOf(Tone.Quiet)));
    }

    public override void Heading(string text)
    {
        Gap();
        console.Write(new Rule(Markup.Escape(text)) { Justification = Justify.Left, Style = StyleOf(Tone.Quiet) });
    }

    public override void Subheading(Cell text)
    {
        Gap();
        Write(new Paragraph(text.Text, StyleOf(text.Tone).Combine(new Style(decoration: Decoration.Bold))));
    }

    public override void Paragraph(string text, Tone tone = Tone.Plain)
    {
        _begun = true;
        Write(new Paragraph(text, StyleOf(tone)));
    }

    public override void List(IReadOnlyList<Entry> entries)
    {
        if (entries.Count == 0)
            return;
        var grid = new Grid { Expand = true }
            .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(1, 0, 1, 0), Width = entries.Max(static e => e.Mark.Length) })
            .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var entry in entries)
            grid.AddRow(new Text(entry.Mark, StyleOf(entry.Lead.Tone)), Body(entry));
        console.Write(grid);
    }

    public override void Table(IReadOnlyList<Column> columns, IReadOnlyList<Cell[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = StyleOf(Tone.Quiet) };
        for (var i = 0; i < columns.Count; i++)
            table.AddColumn(new TableColumn(new Text(columns[i].Title, new Style(decoration: Decoration.Bold))) { Padding = new Padding(i == 0 ? 0 : 1, 0, 1, 0), NoWrap = !columns[i].Wide });
        foreach (var row in rows)
            table.AddRow(row.Select(static c => (IRenderable)new Text(c.Text, StyleOf(c.Tone))));
        console.Write(table);
    }

    private static Paragraph Body(Entry entry)
    {
        var body = new Paragraph();
        if (entry.Lead.Text.Length > 0)
            body.Append(entry.Lead.Text, new Style(decoration: Decoration.Bold));
        if (entry.Rest.Length > 0)
            body.Append(entry.Lead.Text.Length == 0 ? entry.Rest : entry.Rest[0] is '(' or '[' ? " " + entry.Rest : ": " + entry.Rest);
        foreach (var line in entry.Lines)
            body.Append("\n" + line, StyleOf(Tone.Quiet));
        return body;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(Color.Grey),
        Tone.Good => new Style(Color.Green),
        Tone.Open => new Style(Color.Aqua),
        Tone.Half => new Style(Color.Yellow),
        Tone.Shut => new Style(Color.Maroon),
        Tone.Doubt => new Style(Color.Purple),
        _ => Style.Plain,
    };

    private void Write(IRenderable renderable)
    {
        console.Write(renderable);
        console.WriteLine();
    }

    private void Gap()
    {
        if (_begun)
            console.WriteLine();
        _begun = true;
    }
}
