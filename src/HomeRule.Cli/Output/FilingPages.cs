using System.Globalization;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Documents.Filing;
using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Output;

/// <summary>Writes filing windows and elections, with the derivation of each date where it is asked for.</summary>
internal sealed class FilingPages(Language language, bool explain)
{
    private readonly ReportWords _words = ReportWords.In(language);

    public void Windows(WindowList list, Page page)
    {
        page.Title(_words.SeatsUp, $"{Pick("from", "desde el")} {HumanDate.Write(list.From, language)} · {_words.Edition(list.Snapshot.Hash[..12], HumanDate.Write(list.Snapshot.Edition, language))}");
        page.Heading(Pick($"Candidate filing, to {HumanDate.Write(list.FilingTo, language)}", $"Inscripción de candidaturas, hasta el {HumanDate.Write(list.FilingTo, language)}"));
        if (list.Filing.Count == 0)
            page.Paragraph(Pick("No filing window is computed for these days.", "No hay plazos de inscripción calculados para estos días."));
        else if (explain)
            page.List([.. list.Filing.Select(Explained)]);
        else
            page.Table([Pick("Opens", "Abre"), Pick("Closes", "Cierra"), Pick("State", "Estado"), new Column(Pick("Offices", "Cargos"), true), new Column(Pick("Rests on", "Se basa en"), true)], [.. list.Filing.Select(Row)]);
        page.Heading(Pick("Elections", "Elecciones"));
        if (list.Windows.Count == 0)
            page.Paragraph(_words.NoWindows);
        else
            page.Table([_words.Date, Pick("State", "Estado"), new Column(_words.Office, true), new Column(Pick("Government", "Gobierno"), true), Pick("Sure", "Certeza")],
                [.. list.Windows.Select(w => new Cell[] { new(HumanDate.Write(w.Window.Date, language), Tone.Strong), w.StateName, w.Window.Title.Value + Page.Cited(w.Window.Sources), w.Window.Government.Name, _words.Confidence(w.Window.Confidence) })]);
        page.Sources(list.Sources, language);
    }

    private Cell[] Row(FilingAnswer w) =>
        [w.Opens is { } opens ? Day(opens.Date) : "–", new(Day(w.Closes.Date), Tone.Strong), w.StateName, w.Title.Value + Page.Cited(w.Sources), $"{FilingWords.Certainty(w.Closes.Certainty, language)}: {w.Citation}"];

    private Entry Explained(FilingAnswer w)
    {
        var lines = new List<string>();
        if (w.Opens is { } opens)
            lines.Add($"{Pick("Opens", "Abre")}: {End(opens)}");
        lines.Add($"{Pick("Closes", "Cierra")}: {End(w.Closes)}");
        lines.AddRange(w.Steps.Select(s => $"{Part(s.Part)}: {s.Does.Value}: {Day(s.Date)} ({s.Citation})"));
        if (w.Condition == FilingCondition.IncumbentDidNotFile)
            lines.Add(Pick("Only where the incumbent did not file.", "Solo donde la persona en el cargo no se inscribió."));
        if (w.Condition == FilingCondition.NobodyFiled)
            lines.Add(Pick("Only where nobody filed.", "Solo donde nadie se inscribió."));
        if (w.Order is { } order)
            lines.Add($"{order.Citation}: {order.Reason.Value}{Page.Cited(order.Sources)}");
        lines.AddRange(w.Published.Select(p => $"{Pick("Published", "Publicado")}: {string.Join(" – ", new[] { p.Opens, p.Closes }.OfType<DateOnly>().Select(Day))}{(p.Conflict is { } conflict ? ". " + conflict.Value : "")}{Page.Cited(p.Sources)}"));
        if (w.Matches.Count > 0)
            lines.Add($"{Pick("The rule gave the published dates of", "La regla dio las fechas publicadas de")} {string.Join(", ", w.Matches.Select(static m => m.ToString(CultureInfo.InvariantCulture)))}");
        if (w.Note is { } note)
            lines.Add(note.Value);
        return new Entry("•", $"{w.StateName}: {w.Title.Value}", $"({w.Citation}; {_words.Confidence(w.Confidence)}){Page.Cited(w.Sources)}", [.. lines]);
    }

    private string End(FilingDay day) => $"{Day(day.Date)}{(day.Clock is { } clock ? " " + clock : "")} ({FilingWords.Certainty(day.Certainty, language)}): {day.Rule.Value}";

    private string Part(string part) => part switch
    {
        "election" => Pick("election", "elección"),
        "opening" => Pick("opens", "apertura"),
        _ => Pick("closes", "cierre"),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Pick(string en, string es) => language == Language.Es ? es : en;
}
