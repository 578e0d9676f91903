using HomeRule.Answers.People;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Documents.Reports;

namespace HomeRule.Cli.Output;

/// <summary>A report as text, in the order of the place page.</summary>
internal static class ReportPage
{
    public static void Write(Report report, Page page)
    {
        var words = ReportWords.In(report.Language);
        Head(report, page, words);
        Offices(report, page, words);
        People(report, page, words);
        Police(report, page, words);
        Records(report, page, words);
        Plays(report, page, words);
        Moving(report, page, words);
        Statements(report, page, words);
        Windows(report, page, words);
        NextSteps(report, page, words);
        Districts(report, page, words);
        Gaps(report, page, words);
    }

    private static void Head(Report report, Page page, ReportWords words)
    {
        var day = HumanDate.Write(report.AsOf, report.Language);
        page.Title(report.Place.FullName, $"{report.Place.KindName.Value}{Page.Cited(report.Place.Sources)} · {words.AsOf(day)} · {words.Edition(report.Snapshot.Hash[..12], HumanDate.Write(report.Snapshot.Edition, report.Language))}");
        page.Paragraph(report.Summary.Value);
        if (report.Place.Note is { } note)
            page.Paragraph(note.Value);
        page.Paragraph(report.Notice.Value, Tone.Quiet);
        page.Paragraph(string.Join("   ", ReportWords.ReadingOrder.Select(s => $"{ReportWords.Mark(s)} {Names.PlayStatus(s, report.Language).Value} {report.Counts.GetValueOrDefault(s)}")));
    }

    private static void Offices(Report report, Page page, ReportWords words)
    {
        page.Heading(words.WhoDecides);
        page.List([.. report.Offices.Select(o => new Entry(
            "•",
            ReportMarkdown.OfficeName(o) + Page.Cited(o.Sources),
            $"{words.Holder}: {ReportMarkdown.Holders(o, words, report.Language)} · {words.NextElection}: {(o.NextElection is { } next ? HumanDate.Write(next, report.Language) + Page.Cited(o.ElectionSources) : words.NotKnown)}",
            [.. ReportMarkdown.Powers(o, words)]))]);
    }

    private static void People(Report report, Page page, ReportWords words)
    {
        page.Heading(words.People);
        foreach (var note in report.People.Notes)
            page.Paragraph(note.Value);
        page.List([.. report.People.Seats.Where(static s => s.State != SeatState.NotChecked).Select(s => new Entry("•", ReportMarkdown.SeatName(s), ReportMarkdown.SeatHolders(s, words, report.Language) + Page.Cited(ReportMarkdown.SeatSources(s))))]);
        if (report.People.Pulled && ReportMarkdown.NotChecked(report) is { Length: > 0 } unknown)
            page.Paragraph($"{words.NotChecked}: {unknown}", Tone.Quiet);
    }

    private static void Police(Report report, Page page, ReportWords words)
    {
        page.Heading(words.Police);
        foreach (var note in report.Police.Notes)
            page.Paragraph(note.Value);
        page.List([.. ReportMarkdown.PoliceHere(report).Select(a => new Entry("•", "", ReportMarkdown.Agency(a, words) + Page.Cited(a.Sources)))]);
    }

    private static void Records(Report report, Page page, ReportWords words)
    {
        page.Heading(words.InForce);
        var entries = InForceEntry.Of(report);
        if (entries.Count == 0)
            page.Paragraph(words.NoRecords);
        page.List([.. entries.Select(e => new Entry("•", e.When.Length == 0 ? e.Title : $"{e.When}, {e.Title}", e.Detail + Page.Cited(e.Sources), e.Conflict is { } law ? [$"{words.Conflict}: {law}"] : []))]);
        AgreementPage.WriteShort(report, page, words);
        if (report.Laws.Count == 0)
            return;
        page.Subheading(words.StateLaws);
        page.List([.. report.Laws.Select(l => new Entry("•", l.Citation is { } citation ? $"{l.Title.Value} ({citation})" : l.Title.Value, l.Plain.Value + Page.Cited(l.Sources)))]);
    }

    private static void Plays(Report report, Page page, ReportWords words)
    {
        page.Heading(words.LeftOpen);
        foreach (var status in ReportWords.ReadingOrder)
        {
            var plays = report.Plays.Where(p => p.Status == status).ToList();
            if (plays.Count == 0)
                continue;
            page.Subheading(StatusMark.Of(status, report.Language) is var mark ? mark with { Text = $"{mark.Text} ({plays.Count})" } : default);
            page.List([.. plays.Select(p => Play(p, words))]);
        }
    }

    private static Entry Play(PlayAnswer play, ReportWords words)
    {
        var lines = new List<string>(2);
        if (play.Status is PlayStatus.Open or PlayStatus.Limited or PlayStatus.Unsettled && play.DecidedBy.Count > 0)
            lines.Add(string.Join("; ", play.DecidedBy.Select(ReportMarkdown.Decider)));
        if (play.Conflict is { } conflict)
            lines.Add($"{words.Conflict}: {conflict.Sentence.Value}{Page.Cited(conflict.Sources)}");
        var cited = Page.Cited([.. play.Because.SelectMany(b => b.Sources).Distinct().Order()]);
        return new Entry(ReportWords.Mark(play.Status), new Cell(play.Title.Value, StatusMark.ToneOf(play.Status)), play.Sentence.Value + cited, [.. lines]);
    }

    private static void Moving(Report report, Page page, ReportWords words)
    {
        if (report.Moving.Count == 0)
            return;
        page.Heading(words.Moving);
        page.List([.. report.Moving.Select(m => new Entry("•", "", m.Sentence.Value + Page.Cited(m.Sources)))]);
    }

    private static void Statements(Report report, Page page, ReportWords words)
    {
        page.Heading(words.Said);
        if (report.Statements.Count == 0)
            page.Paragraph(words.NoStatements);
        page.List([.. report.Statements.Select(s => new Entry("•", $"{HumanDate.Write(s.Date, report.Language)}, {s.Speaker} ({s.Role.Value})", s.Paraphrase.Value + Page.Cited(s.Sources)))]);
    }

    private static void Windows(Report report, Page page, ReportWords words)
    {
        page.Heading(words.SeatsUp);
        if (report.Windows.Count == 0)
            page.Paragraph(words.NoWindows);
        page.List([.. report.Windows.Select(w => new Entry("•", HumanDate.Write(w.Date, report.Language), $"{w.Title.Value}, {w.Government.Name}{(w.Note is { } note ? " · " + note.Value : "")}{Page.Cited(w.Sources)}"))]);
    }

    private static void NextSteps(Report report, Page page, ReportWords words)
    {
        if (report.NextSteps.Count == 0)
            return;
        page.Heading(words.Next);
        page.List([.. report.NextSteps.Select((s, i) => new Entry($"{i + 1}.", "", s.Sentence.Value,
            [.. new[] { s.When?.Value, words.WhyAll(s), string.Join("   ", s.Links.Select(static l => l.Path)) }.Where(static l => !string.IsNullOrEmpty(l)).Select(static l => l!)]))]);
        page.Subheading(words.ClosedHere);
        page.Paragraph(report.Closed.Sentence.Value);
        page.List([.. report.Closed.Laws.Select(l => new Entry("•", "", l.Sentence.Value, [l.Path]))]);
        if (report.Closed is { Laws.Count: > 0, Legislators: > 0 and var count })
            page.Paragraph(words.Legislators(count));
        page.Subheading(words.HelpNearby);
        page.List([.. report.Help.Finders.Select(f => new Entry("•", f.Name, f.Does.Value + Page.Cited(f.Sources), [f.Web ?? words.LookForName]))]);
        page.Paragraph(report.Help.Path, Tone.Quiet);
    }

    private static void Districts(Report report, Page page, ReportWords words)
    {
        if (report.Districts.Count == 0)
            return;
        page.Heading(words.DistrictsHere);
        page.Paragraph(words.DistrictsIntro(report.Place.Name));
        foreach (var kind in report.Districts.GroupBy(static d => d.Kind))
        {
            page.Subheading(ReportMarkdown.KindOf(kind));
            var said = ReportMarkdown.NoteOf(kind);
            if (said is not null)
                page.Paragraph(said);
            page.List([.. kind.Select(d => new Entry("•", "", ReportMarkdown.District(d, words, report.Language) + Page.Cited(d.Sources), said is null && d.Note is { } note ? [note.Value] : []))]);
        }
    }

    private static void Gaps(Report report, Page page, ReportWords words)
    {
        page.Heading(words.SourcesAndGaps);
        page.List(
        [
            .. report.Coverage.Checked.Select(t => new Entry("•", words.Checked, t.Value)),
            .. report.Coverage.NotChecked.Select(t => new Entry("•", words.NotChecked, t.Value)),
        ]);
        page.SourceLines(report.Sources, words, report.Language);
    }
}
