using HomeRule.Civics;
using HomeRule.Documents.Comparing;

namespace HomeRule.Cli.Output;

/// <summary>A text beside the wording of plays, as text.</summary>
internal sealed class ComparisonPages(Language language)
{
    private readonly ComparisonWords _words = ComparisonWords.In(language);

    public void Write(ComparisonAnswer answer, Page page)
    {
        page.Title(Pick("Your text and the plays", "Su texto y las medidas"), answer.PlaceName);
        page.Paragraph(answer.Summary);
        page.Paragraph(answer.Limits, Tone.Quiet);
        foreach (var note in answer.Text.Notes)
            page.Paragraph(note, Tone.Quiet);
        if (answer.Cautions.Count > 0)
        {
            page.Heading(Pick("Show these to counsel first", "Muestre esto primero a un abogado"));
            page.List([.. answer.Cautions.Select(c => new Entry("!", $"{c.Title} ({c.Citation})", $"{c.Why} {_words.Where(c.Passage)}: {Plain(c.Passage.Runs)}"))]);
        }

        foreach (var play in answer.Plays)
        {
            page.Heading($"{play.Title} ({play.Id})");
            page.Paragraph(play.Summary);
            Column[] columns = [new Column(Pick("Provision", "Disposición"), true), Pick("Result", "Resultado"), Pick("Sure", "Certeza"), .. answer.Place is null ? [] : new[] { new Column(Pick("Here", "Aquí"), true) }];
            page.Table(columns, [.. play.Provisions.Select(p => (Cell[])[new Cell(p.Title, Tone.Strong), p.OutcomeName, p.SurenessName, .. answer.Place is null ? [] : new Cell[] { p.Here is { } here ? here.Sentence + (here.Citation is { } cite ? $" {cite}" : "") : "–" }])]);
            foreach (var provision in play.Provisions.Where(static p => p.Passages.Count > 0))
                Provision(provision, page);
        }
    }

    private void Provision(ComparedProvision provision, Page page)
    {
        page.Subheading($"{provision.Title}: {provision.OutcomeName}");
        page.Paragraph($"{Pick("How sure", "Certeza")}: {provision.SurenessName}. {provision.Reason}");
        page.List(
        [
            new Entry("•", Pick("Model", "Modelo"), Plain(provision.Model)),
            .. provision.Passages.Select(p => new Entry("•", $"{Pick("Your text", "Su texto")}, {_words.Where(p)}", Plain(p.Runs))),
            .. provision.Differences.Select(d => new Entry("•", Pick("Difference", "Diferencia"), d)),
            .. provision.PartsNotFound.Count == 0 ? [] : new[] { new Entry("•", Pick("Not found by these rules", "No hallados por estas reglas"), Pick("paragraphs ", "párrafos ") + string.Join(", ", provision.PartsNotFound.Select(static l => $"({l})"))) },
        ]);
    }

    /// <summary>What is shared stands in ⟦ ⟧.</summary>
    private static string Plain(IReadOnlyList<TextRun> runs) => string.Concat(runs.Select(static r => r.IsShared ? $"⟦{r.Words}⟧" : r.Words));

    private string Pick(string en, string es) => language == Language.Es ? es : en;
}
