using HomeRule.Answers.Listings;
using HomeRule.Answers.Locating;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Toolkits;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Output;

/// <summary>The listings as text: places, plays, laws, comparison, windows, coverage.</summary>
internal sealed class ListingPages(Language language)
{
    private readonly ReportWords _words = ReportWords.In(language);

    public void Places(PlaceList list, Page page) => page.Table(
        [Wide("Place", "Lugar"), Pick("Kind", "Tipo"), "Id", Pick("On record", "Con registros")],
        [.. list.Places.Select(p => new Cell[] { new(p.FullName, Tone.Strong), Names.Kind(p.Kind, language).Value, p.Id, p.OnRecord ? Pick("yes", "sí") : "–" })]);

    public void Located(LocateAnswer answer, Page page)
    {
        page.Table([Wide("Division", "División"), Pick("Kind", "Tipo"), Pick("Page", "Página"), Pick("Map", "Mapa"), Pick("Lines hold", "Límites vigentes")],
            [.. answer.Divisions.Concat(answer.Next).Select(d => new Cell[] { new(d.Name, Tone.Strong), Names.Kind(d.Kind, language).Value, d.Slug ?? "–", d.Set ?? "–", Span(d) })]);
        foreach (var note in answer.Notes)
            page.Paragraph(note.Text.Value, Tone.Quiet);
    }

    public void Plays(PlayList list, Page page)
    {
        page.Title(Pick("The playbook", "Las medidas"), Edition(list.Snapshot));
        foreach (var section in list.Plays.GroupBy(p => p.SectionTitle.Value))
        {
            page.Heading(section.Key);
            page.Table(["Id", Wide("Policy", "Medida"), Pick("On record", "Con registro"), Pick("State law", "Ley estatal"), Pick("Closed in", "Cerrada en")],
                [.. section.Select(p => new Cell[] { new(p.Id, Tone.Strong), p.Title.Value, Number(p.Adoptions), States(p.StateLawStates), States(p.ClosedStates) })]);
        }
    }

    public void Play(PlayDetail play, Page page)
    {
        page.Title(play.Play.Title.Value, $"{play.Play.Id} · {play.Play.SectionTitle.Value} · {_words.AsOf(HumanDate.Write(play.AsOf, language))} · {Edition(play.Snapshot)}");
        page.Paragraph(play.Play.Summary.Value);
        if (play.Changes is { } changes)
            page.Paragraph(changes.Value);
        if (play.Note is { } note)
            page.Paragraph(note.Value, Tone.Quiet);
        page.Heading(Pick("Who can enact it", "Quién puede adoptarla"));
        page.List([.. play.EnactedBy.Select(e => new Entry("•", e.OfficeTitle.Value, e.InstrumentName.Value + (e.Note is { } more ? " · " + more.Value : "")))]);
        page.Heading(Pick("The law", "La ley"));
        page.List([.. play.LegalBasis.Select(b => new Entry("•", "", b.Text.Value + Page.Cited(b.Sources))), .. play.Limits.Select(l => new Entry("•", Pick("Limit", "Límite"), l.Value))]);
        page.Heading(Pick("On record", "Con registro"));
        page.List([.. play.Adoptions.Select(a => new Entry("•", a.Date is { } date ? $"{a.Government.Name}, {HumanDate.Write(date, language)}" : a.Government.Name, $"{a.Citation.Value} · {a.StatusText.Value}{Page.Cited(a.Sources)}"))]);
        if (play.Agreements.Count > 0)
        {
            page.Heading(Pick("Cooperation records", "Registros de cooperación"));
            page.List([.. play.Agreements.Select(a => new Entry("•", a.Government.Name, $"{a.Title.Value} · {a.StatusText.Value}{Page.Cited(a.Sources)}"))]);
        }

        if (play.Examples.Count > 0)
        {
            page.Heading(Pick("Examples", "Ejemplos"));
            page.List([.. play.Examples.Select(e => new Entry("•", e.Name, e.Citation + Page.Cited(e.Sources)))]);
        }

        if (play.Toolkit is { } kit)
            Toolkit(kit, page);
        page.Heading(Pick("State by state", "Estado por estado"));
        page.Table([Pick("State", "Estado"), Pick("Status", "Situación"), Wide("Why", "Por qué")],
            [.. play.States.Select(s => new Cell[] { s.Name, StatusMark.Of(s.Status, language), s.Sentence.Value + Page.Cited(s.Sources) })]);
        page.Sources(play.Sources, language);
    }

    private void Toolkit(PlayToolkit kit, Page page)
    {
        page.Heading(Pick("What such a rule says", "Qué dice una norma así"));
        page.List([.. kit.Provisions.Select(p => new Entry(p.Core ? "●" : "○", $"{p.Title.Value} ({p.Id})", p.Does.Value + Page.Cited(p.Sources)))]);
        page.Heading(Pick("To settle first", "Lo que hay que aclarar antes"));
        page.List([.. kit.Questions.Select(static q => new Entry("•", "", q.Value))]);
        page.Heading(Pick("What to say for it", "Qué decir a favor"));
        page.List([.. kit.Points.Select(static p => new Entry("•", "", p.Text.Value + Page.Cited(p.Sources)))]);
        page.Heading(Pick("What is said against it", "Qué se dice en contra"));
        page.List([.. kit.Objections.Select(static o => new Entry("•", o.Text.Value, o.Answer.Value + Page.Cited([.. o.Findings.SelectMany(static f => f.Sources).Distinct()])))]);
        page.Heading(Pick("Costs, duties and how to see whether it is kept", "Costos, deberes y cómo ver si se cumple"));
        page.List([.. kit.Costs.Concat(kit.Measures).Select(static m => new Entry("•", "", m.Value))]);
    }

    public void Laws(LawList list, Page page)
    {
        page.Title(_words.StateLaws, $"{_words.AsOf(HumanDate.Write(list.AsOf, language))} · {Edition(list.Snapshot)}");
        foreach (var state in list.Laws.GroupBy(l => l.StateName))
        {
            page.Heading(state.Key);
            page.List([.. state.Select(l => Law(l.Law))]);
        }

        page.Sources(list.Sources, language);
    }

    public void Compare(Comparison comparison, Page page)
    {
        page.Title(string.Join(" · ", comparison.Places.Select(p => p.FullName)), $"{_words.AsOf(HumanDate.Write(comparison.AsOf, language))} · {Edition(comparison.Snapshot)}");
        foreach (var summary in comparison.Summaries)
            page.Paragraph(summary.Value);
        foreach (var section in comparison.Rows.GroupBy(r => r.SectionTitle.Value))
        {
            page.Heading(section.Key);
            page.Table([Wide("Policy", "Medida"), .. comparison.Places.Select(p => new Column(p.Name, comparison.Places.Count > 2))],
                [.. section.Select(r => (Cell[])[new Cell(r.Title.Value, r.Differs ? Tone.Strong : Tone.Plain), .. r.Cells.Select(c => StatusMark.Of(c.Status, language))])]);
        }

        page.Sources(comparison.Sources, language);
    }

    public void Coverage(CoverageList list, Page page)
    {
        var totals = list.Totals;
        page.Title(Pick("Coverage", "Cobertura"), $"{_words.AsOf(HumanDate.Write(list.AsOf, language))} · {Edition(list.Snapshot)}");
        page.Paragraph(Pick(
            $"{totals.Laws} state laws, {totals.Plays} plays, {totals.PlacesOnRecord} places on record of {totals.Divisions} divisions, {totals.Adoptions} adoptions, {totals.Agreements} agreements, {totals.Statements} statements, {totals.Disputes} disputes, {totals.Sources} sources; {totals.UnverifiedRecords} records are not verified.",
            $"{totals.Laws} leyes estatales, {totals.Plays} medidas, {totals.PlacesOnRecord} lugares con registros de {totals.Divisions} divisiones, {totals.Adoptions} adopciones, {totals.Agreements} acuerdos, {totals.Statements} declaraciones, {totals.Disputes} disputas, {totals.Sources} fuentes; {totals.UnverifiedRecords} registros sin verificar."));
        Column[] columns = [Pick("State", "Estado"), Pick("Laws", "Leyes"), Pick("As of", "Al"), Pick("Places", "Lugares"), Pick("Adopted", "Adopc."), Pick("Agreed", "Acuer."), Pick("Said", "Decl."), Pick("Unsure", "Sin ver.")];
        page.Table(page.Narrow ? columns : [.. columns, Wide("Missing", "Falta")], [.. list.States.Select(s => State(s, page.Narrow))]);
    }

    private Cell[] State(StateCoverage s, bool narrow)
    {
        Cell[] cells = [new(s.Name.Value, Tone.Strong), Number(s.Laws), s.LawsAsOf?.ToString() ?? _words.NotChecked, Number(s.PlacesOnRecord), Number(s.Adoptions), Number(s.Agreements), Number(s.Statements), Number(s.Unverified)];
        return narrow ? cells : [.. cells, s.Missing.Value];
    }

    private Entry Law(LawAnswer law)
    {
        var lines = new List<string>();
        if (!law.Applies && law.Kind != LawKind.None)
            lines.Add(Pick("Does not apply on this day.", "No se aplica en esta fecha."));
        lines.AddRange(law.Penalties.Select(p => $"{Pick("Penalty", "Sanción")}: {p.Value}"));
        lines.AddRange(law.Disputes.Select(d => $"{Pick("Dispute", "Disputa")}: {d.Text.Value}{Page.Cited(d.Sources)}"));
        if (law.Note is { } note)
            lines.Add(note.Value);
        lines.Add($"{law.Id} · {_words.AsOf(HumanDate.Write(law.AsOf, language))} · {_words.Confidence(law.Confidence)}");
        return new Entry("•", law.Citation is { } citation ? $"{law.Title.Value} ({citation})" : law.Title.Value, law.Plain.Value + Page.Cited(law.Sources), [.. lines]);
    }

    private string Edition(SnapshotAnswer snapshot) => _words.Edition(snapshot.Hash[..12], HumanDate.Write(snapshot.Edition, language));

    private string States(int count) => count == 0 ? "–" : Pick(count == 1 ? "1 state" : $"{count} states", count == 1 ? "1 estado" : $"{count} estados");

    private static string Number(int number) => number == 0 ? "–" : number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Column Wide(string en, string es) => new(Pick(en, es), Wide: true);

    private string Pick(string en, string es) => language == Language.Es ? es : en;

    private string Span(LocatedDivision division) => (division.ValidFrom, division.ValidTo) switch
    {
        (null, null) => "–",
        ({ } from, null) => Pick($"since {HumanDate.Write(from, language)}", $"desde el {HumanDate.Write(from, language)}"),
        (null, { } to) => Pick($"until {HumanDate.Write(to, language)}", $"hasta el {HumanDate.Write(to, language)}"),
        ({ } from, { } to) => $"{HumanDate.Write(from, language)} – {HumanDate.Write(to, language)}",
    };
}
