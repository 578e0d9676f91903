using System.Globalization;
using HomeRule.Answers.Filing;
using HomeRule.Answers.Seats;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Documents.Filing;
using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Output;

/// <summary>Writes the seats of a place, or of one office in full.</summary>
internal sealed class SeatPages(Language language)
{
    private readonly ReportWords _words = ReportWords.In(language);

    public void All(SeatList list, Page page)
    {
        page.Title($"{_words.SeatsUp}: {list.Place.FullName}", Below(list.AsOf, list.Snapshot));
        var up = list.Seats.Where(static s => s.Elections.Count > 0 && !s.OneOfElections).ToList();
        if (up.Count > 0)
        {
            page.Table([new Column(_words.Office, true), new Column(Pick("Government", "Gobierno"), true), _words.NextElection, Pick("Filing opens", "Abre"), Pick("Filing closes", "Cierra"), new Column(Pick("Rests on", "Se basa en"), true)],
                [.. up.Select(Row)]);
        }

        var open = list.Seats.Where(static s => (s.Elections.Count == 0 || s.OneOfElections) && s.Selection is not (SeatSelection.Appointed or SeatSelection.None)).ToList();
        if (open.Count + list.NotKnown.Count > 0)
        {
            page.Heading(Pick("Not known when they are up", "No se sabe cuándo se renuevan"));
            page.List(
            [
                .. open.Select(s => new Entry("•", $"{s.Title.Value}, {s.Government.Name}", Ask(s.FilesWith?.Value ?? list.Ask?.Name.Value) + Page.Cited(s.Sources), [.. s.OneOfElections ? new[] { OneOf(s) } : [], .. s.Note is { } note ? new[] { note.Value } : []])),
                .. list.NotKnown.Select(o => new Entry("•", $"{o.Title.Value}, {o.Government.Name}", Ask(list.Ask?.Name.Value))),
            ]);
        }

        var filled = list.Seats.Where(static s => s.Elections.Count == 0 && s.Selection is SeatSelection.Appointed or SeatSelection.None).ToList();
        if (filled.Count > 0)
        {
            page.Heading(Pick("Not elected here", "No se eligen aquí"));
            page.List([.. filled.Select(s => new Entry("•", $"{s.Title.Value}, {s.Government.Name}", Selection(s) + Page.Cited(s.Sources)))]);
        }

        Windows(list.MayApply, Pick("Filing windows that may apply", "Plazos de inscripción que pueden aplicarse"), page);
        var left = OnlyOfWork(list);
        page.Sources([.. list.Sources.Where(s => !left.Contains(s.Number))], language);
    }

    /// <summary>Sources of hours and pay alone, which the table has no room for.</summary>
    private static HashSet<int> OnlyOfWork(SeatList list) =>
    [
        .. list.Seats.SelectMany(static s => s.Work?.Sources ?? [])
            .Except(list.Seats.SelectMany(static s => s.Sources.Concat(s.Elections.SelectMany(static e => e.Sources)).Concat(s.Filing.SelectMany(static w => w.Sources))).Concat(list.MayApply.SelectMany(static w => w.Sources)).Concat(list.Ask?.Sources ?? [])),
    ];

    public void One(SeatDetail detail, Page page)
    {
        page.Title($"{detail.Office.Title.Value}: {detail.Office.Government.Name}", Below(detail.AsOf, detail.Snapshot));
        if (detail.Seats.Count == 0)
            page.Paragraph($"{Pick("Nobody has looked up when the seats of this office are up.", "Nadie ha consultado cuándo se renueva este cargo.")} {Ask(detail.Ask?.Name.Value)}");
        foreach (var seats in detail.Seats)
            Seats(seats, detail, page);
        Windows(detail.MayApply, Pick("Filing windows that may apply", "Plazos de inscripción que pueden aplicarse"), page);
        page.Heading(_words.Decides);
        page.List([.. detail.Office.Powers.Where(static p => p.Control != Control.None).OrderByDescending(static p => p.Control).Select(p => new Entry("•", $"{_words.Controls(p.Control)}: {p.LeverTitle.Value}", (p.Note is { } note ? note.Value : "") + Page.Cited(p.Sources)))]);
        page.Heading(_words.Holder);
        if (detail.Office.Holders.Count == 0)
            page.Paragraph(detail.Office.HolderNote?.Value ?? _words.NotChecked);
        else
            page.List([.. detail.Office.Holders.Select(h => new Entry("•", h.Name, $"{h.Party}{(h.TermEnd is { } end ? $" {_words.Until(HumanDate.Write(end, language))}" : "")}{Page.Cited(h.Sources)}".Trim()))]);
        Windows(detail.Past, Pick("Past filing windows", "Plazos de inscripción anteriores"), page);
        page.Sources(detail.Sources, language);
    }

    private void Seats(OfficeSeatsAnswer seats, SeatDetail detail, Page page)
    {
        page.Heading(seats.Title.Value);
        page.List(
        [
            new Entry("•", Selection(seats), Page.Cited(seats.Sources).Trim()),
            new Entry("•", Pick("Seats", "Escaños"), seats.Seats is { } count ? $"{count.ToString(CultureInfo.InvariantCulture)}{(seats.SeatsNote is { } many ? $" ({many.Value})" : "")}" : seats.SeatsNote?.Value ?? _words.NotKnown),
            new Entry("•", Pick("Term in years", "Período en años"), seats.TermYears?.ToString(CultureInfo.InvariantCulture) ?? _words.NotKnown),
            new Entry("•", Pick("Who takes the filing", "Quién recibe la inscripción"), seats.FilesWith?.Value ?? $"{_words.NotKnown}. {Ask(detail.Ask?.Name.Value)}"),
            new Entry("•", Pick("Hours and pay", "Horas y sueldo"), seats.Work is { } work ? string.Join("; ", new[] { work.Hours?.Value, work.Pay?.Value }.OfType<string>()) + $" ({_words.Confidence(work.Confidence)}){Page.Cited(work.Sources)}" : _words.NotKnown),
        ]);
        if (seats.Note is { } note)
            page.Paragraph(note.Value);
        if (seats.Selection is SeatSelection.Appointed or SeatSelection.None)
            return;
        page.Subheading(Pick("Next elections", "Próximas elecciones"));
        if (seats.Elections.Count == 0)
            page.Paragraph($"{Pick("The years in which these seats are up are not on record.", "No hay registro de los años en que se renuevan estos escaños.")} {Ask(seats.FilesWith?.Value ?? detail.Ask?.Name.Value)}");
        if (seats.OneOfElections)
            page.Paragraph($"{Pick("One of these days is that of this government; which is not on record.", "Uno de estos días es el de este gobierno; no hay registro de cuál.")} {Ask(seats.FilesWith?.Value ?? detail.Ask?.Name.Value)}");
        page.List([.. seats.Elections.Select(e => new Entry("•", $"{Day(e.Date)}: {e.Election.Value}{(e.Part is { } part ? $" ({part.Value})" : "")}", $"{FilingWords.Certainty(DateCertainty.Computed, language)}: {e.Citation}{Page.Cited(e.Sources)}", [.. e.Steps.Select(Step)]))]);
        Windows(seats.Filing, Pick("When candidates file", "Cuándo se inscriben las candidaturas"), page, below: true);
    }

    private void Windows(IReadOnlyList<FilingAnswer> windows, string heading, Page page, bool below = false)
    {
        if (windows.Count == 0)
            return;
        if (below)
            page.Subheading(heading);
        else
            page.Heading(heading);
        page.List([.. windows.Select(w => new Entry("•", $"{w.Title.Value}, {w.Cycle.ToString(CultureInfo.InvariantCulture)}",
            $"({w.Citation}; {_words.Confidence(w.Confidence)}){Page.Cited(w.Sources)}",
            [
                .. w.Opens is { } opens ? new[] { $"{Pick("Opens", "Abre")}: {End(opens)}" } : [],
                $"{Pick("Closes", "Cierra")}: {End(w.Closes)}",
                .. w.Published.Select(p => $"{Pick("Published", "Publicado")}: {string.Join(" – ", new[] { p.Opens, p.Closes }.OfType<DateOnly>().Select(Day))}{(p.Conflict is { } conflict ? ". " + conflict.Value : "")}{Page.Cited(p.Sources)}"),
            ]))]);
    }

    private Cell[] Row(OfficeSeatsAnswer seats)
    {
        var next = seats.Elections[0];
        var window = seats.Filing.FirstOrDefault(w => w.Condition == FilingCondition.Always && w.Cycle == next.Year) ?? seats.Closed;
        return
        [
            seats.Title.Value + Page.Cited(seats.Sources), seats.Government.Name, new(Day(next.Date) + (next.Part is { } part ? $" ({part.Value})" : ""), Tone.Strong), window?.Opens is { } opens ? Day(opens.Date) : "–", window is null ? "–" : Day(window.Closes.Date) + (seats.Closed is null ? "" : Pick(" (closed)", " (cerró)")),
            window is null ? $"{FilingWords.Certainty(DateCertainty.Computed, language)}: {next.Citation}{Page.Cited(next.Sources)}" : $"{FilingWords.Certainty(window.Closes.Certainty, language)}: {next.Citation}; {window.Citation}{Page.Cited(window.Sources)}",
        ];
    }

    private string Selection(OfficeSeatsAnswer seats) => seats.Selection switch
    {
        SeatSelection.Elected => Pick("Elected", "Por elección"),
        SeatSelection.Appointed => Pick("Appointed, not elected", "Por designación; no se elige"),
        SeatSelection.Mixed => Pick("Some elected, some appointed", "Se elige o se designa, según el caso"),
        SeatSelection.None => Pick("There is no such office here", "Aquí no existe este cargo"),
        _ => Pick("Whether it is elected was not checked", "No se comprobó si se elige"),
    } + (seats.ChosenBy is { } by ? $": {by.Value}" : "");

    private string OneOf(OfficeSeatsAnswer seats) => $"{Pick("One of these days", "Uno de estos días")}: {string.Join(", ", seats.Elections.Select(static e => Day(e.Date)))}";

    private string Below(DateOnly asOf, Answers.Reports.SnapshotAnswer snapshot) => $"{_words.AsOf(HumanDate.Write(asOf, language))} · {_words.Edition(snapshot.Hash[..12], HumanDate.Write(snapshot.Edition, language))}";

    private string Ask(string? whom) => Pick($"Ask: {whom ?? "your county or state election office"}.", $"Pregunte a: {whom ?? "la oficina electoral de su condado o estado"}.");

    private string End(FilingDay day) => $"{Day(day.Date)}{(day.Clock is { } clock ? " " + clock : "")} ({FilingWords.Certainty(day.Certainty, language)}): {day.Rule.Value}";

    private static string Step(FilingStep step) => $"{step.Does.Value}: {Day(step.Date)} ({step.Citation})";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Pick(string en, string es) => language == Language.Es ? es : en;
}
