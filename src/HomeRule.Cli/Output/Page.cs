using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Output;

/// <summary>Where an answer is written: a terminal, a pipe or Markdown. One per run; not thread-safe.</summary>
internal abstract class Page
{
    /// <summary>True when long columns are better left out.</summary>
    public virtual bool Narrow => false;

    public abstract void Title(string text, string? below = null);

    public abstract void Heading(string text);

    public abstract void Subheading(Cell text);

    public abstract void Paragraph(string text, Tone tone = Tone.Plain);

    public abstract void List(IReadOnlyList<Entry> entries);

    public abstract void Table(IReadOnlyList<Column> columns, IReadOnlyList<Cell[]> rows);

    /// <summary>Numbered sources under their heading; nothing when there is none.</summary>
    public void Sources(IReadOnlyList<SourceAnswer> sources, Language language)
    {
        if (sources.Count == 0)
            return;
        var words = ReportWords.In(language);
        Heading(words.Sources);
        SourceLines(sources, words, language);
    }

    public void SourceLines(IReadOnlyList<SourceAnswer> sources, ReportWords words, Language language) => List([.. sources.Select(s =>
    {
        var dated = s.Checked is { } day ? $"{words.AsOf(Answers.Wording.HumanDate.Write(day, language))}; {words.Confidence(s.Confidence)}" : words.Confidence(s.Confidence);
        return new Entry($"[{s.Number}]", s.Label, $"({dated}){(s.Note is { } note ? " " + note : "")}", s.Url is { } url ? [url] : []);
    })]);

    /// <summary><c> [1] [2]</c> with a leading space; empty for none.</summary>
    public static string Cited(IReadOnlyList<int> sources) => sources.Count == 0 ? "" : " " + string.Join(' ', sources.Select(static n => $"[{n}]"));
}
