using System.Globalization;
using System.Text;
using HomeRule.Answers.Agencies;
using HomeRule.Answers.People;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics.People;
using static HomeRule.Documents.Reports.MarkdownText;

namespace HomeRule.Documents.Reports;

/// <summary>A report as Markdown to paste into a memo: the order of the place page, sources as a numbered list at the end. Pure; thread-safe.</summary>
public static class ReportMarkdown
{
    public static string Write(Report report)
    {
        var words = ReportWords.In(report.Language);
        var memo = new StringBuilder(32_768);
        Head(memo, report, words);
        Offices(memo, report, words);
        People(memo, report, words);
        Police(memo, report, words);
        Records(memo, report, words);
        Plays(memo, report, words);
        Moving(memo, report, words);
        Statements(memo, report, words);
        Windows(memo, report, words);
        NextSteps(memo, report, words);
        Districts(memo, report, words);
        Gaps(memo, report, words);
        return memo.ToString();
    }

    private static void Head(StringBuilder memo, Report report, ReportWords words)
    {
        memo.Append("# ").Append(Escape(report.Place.FullName)).Append("\n\n");
        var day = HumanDate.Write(report.AsOf, report.Language);
        memo.Append('*').Append(Escape($"{report.Place.KindName.Value} · {words.AsOf(day)} · {words.Edition(report.Snapshot.Hash[..12], HumanDate.Write(report.Snapshot.Edition, report.Language))}")).Append('*').Append(Cited(report.Place.Sources)).Append("\n\n");
        memo.Append(Escape(report.Summary.Value)).Append("\n\n");
        if (report.Place.Note is { } note)
            memo.Append(Escape(note.Value)).Append("\n\n");
        memo.Append("> ").Append(Escape(report.Notice.Value)).Append("\n\n");
    }

    private static void Offices(StringBuilder memo, Report report, ReportWords words)
    {
        Heading(memo, words.WhoDecides);
        Header(memo, words.Office, words.Decides, words.Holder, words.NextElection);
        foreach (var office in report.Offices)
        {
            Row(memo,
                Escape(OfficeName(office)),
                Escape(string.Join(" · ", Powers(office, words))) + Cited(office.Sources),
                Escape(Holders(office, words, report.Language)),
                office.NextElection is { } next ? HumanDate.Write(next, report.Language) + Cited(office.ElectionSources) : words.NotKnown);
        }

        memo.Append('\n');
    }

    /// <summary>Title, local name where there is one, and government: <c>County board (commissioners court), Harris County</c>.</summary>
    public static string OfficeName(OfficeAnswer office) =>
        office.LocalName is { } local && !local.Value.Equals(office.Title.Value, StringComparison.OrdinalIgnoreCase)
            ? $"{office.Title.Value} ({local.Value}), {office.Government.Name}"
            : $"{office.Title.Value}, {office.Government.Name}";

    /// <summary>What the office can do, the strongest control first: <c>Decides: 287(g) agreements; …</c>.</summary>
    public static IReadOnlyList<string> Powers(OfficeAnswer office, ReportWords words) =>
    [
        .. office.Powers.GroupBy(p => p.Control).OrderByDescending(g => g.Key)
            .Select(g => $"{words.Controls(g.Key)}: {string.Join("; ", g.Select(p => p.LeverTitle.Value))}"),
    ];

    /// <summary>Who holds the office and until when, or in a sentence why nobody is named; the first few of a body.</summary>
    public static string Holders(OfficeAnswer office, ReportWords words, Civics.Language language)
    {
        const int Most = 6;
        if (office.Holders.Count == 0)
            return office.HolderState is null ? "–" : office.HolderState == SeatState.NotChecked ? words.NotKnown : office.HolderNote?.Value ?? words.NotKnown;
        var named = office.Holders.Take(Most).Select(h => h.TermEnd is { } end ? $"{h.Name} ({words.Until(HumanDate.Write(end, language))})" : h.Name);
        return string.Join("; ", office.Holders.Count > Most ? named.Append(words.AndMore(office.Holders.Count - Most)) : named);
    }

    private static void People(StringBuilder memo, Report report, ReportWords words)
    {
        Heading(memo, words.People);
        foreach (var note in report.People.Notes)
            memo.Append(Escape(note.Value)).Append("\n\n");
        foreach (var seat in report.People.Seats.Where(static s => s.State != SeatState.NotChecked))
            memo.Append("- **").Append(Escape(SeatName(seat))).Append("**: ").Append(Escape(SeatHolders(seat, words, report.Language))).Append(Cited(SeatSources(seat))).Append('\n');
        if (report.People.Pulled && NotChecked(report) is { Length: > 0 } unknown)
            memo.Append("- ").Append(words.NotChecked).Append(": ").Append(Escape(unknown)).Append('\n');
        memo.Append('\n');
    }

    private static void Police(StringBuilder memo, Report report, ReportWords words)
    {
        Heading(memo, words.Police);
        foreach (var note in report.Police.Notes)
            memo.Append(Escape(note.Value)).Append("\n\n");
        foreach (var agency in PoliceHere(report))
            memo.Append("- ").Append(Escape(Agency(agency, words))).Append(Cited(agency.Sources)).Append('\n');
        memo.Append('\n');
    }

    /// <summary>Title and area: <c>State representative, State House District 4</c>.</summary>
    public static string SeatName(SeatAnswer seat) => $"{seat.Title.Value}, {seat.DivisionName.Value}";

    /// <summary>Names with party, term and telephone; or the state of the seat in a sentence.</summary>
    public static string SeatHolders(SeatAnswer seat, ReportWords words, Civics.Language language) => seat.Holders.Count == 0 ? seat.Sentence?.Value ?? "" : string.Join("; ", seat.Holders.Select(h =>
        string.Join(", ", new[] { h.Name, h.Party, h.TermEnd is { } end ? words.Until(HumanDate.Write(end, language)) : null, h.Contacts?.FirstOrDefault(static c => c.Kind == ContactKind.Phone)?.Value, h.Note?.Value }.Where(static part => part is not null))));

    public static IReadOnlyList<int> SeatSources(SeatAnswer seat) => [.. seat.Holders.Append(seat.LastKnown).SelectMany(static h => h?.Sources ?? []).Distinct().Order()];

    /// <summary>Offices of which no file has a seat, in one line.</summary>
    public static string NotChecked(Report report) => string.Join("; ", report.People.Seats.Where(static s => s.State == SeatState.NotChecked).Select(SeatName));

    /// <summary>Agencies that police the place and its county; campus and state police are left to the page.</summary>
    public static IEnumerable<AgencyAnswer> PoliceHere(Report report) => report.Police.Agencies.Where(static a => a.Role is PoliceRole.Polices or PoliceRole.County or PoliceRole.State);

    /// <summary>Name, kind and numbers.</summary>
    public static string Agency(AgencyAnswer agency, ReportWords words) =>
        string.Join(", ", new[] { agency.Name, agency.KindName.Value, agency is { Officers: { } officers, Year: { } year } ? words.Officers(officers, year) : null }.Where(static part => part is not null));

    private static void Records(StringBuilder memo, Report report, ReportWords words)
    {
        Heading(memo, words.InForce);
        var entries = InForceEntry.Of(report);
        if (entries.Count == 0)
            memo.Append(Escape(words.NoRecords)).Append('\n');
        foreach (var entry in entries)
        {
            memo.Append("- ").Append(entry.When.Length == 0 ? "" : $"{entry.When}: ").Append("**").Append(Escape(entry.Title)).Append("** · ").Append(Escape(entry.Detail)).Append(Cited(entry.Sources));
            if (entry.Conflict is { } law)
                memo.Append($" · {words.Conflict}: `{law}`");
            memo.Append('\n');
        }

        Agreements(memo, report, words);
        if (report.Laws.Count > 0)
        {
            memo.Append("\n### ").Append(words.StateLaws).Append("\n\n");
            foreach (var law in report.Laws)
                memo.Append("- **").Append(Escape(law.Title.Value)).Append("**").Append(law.Citation is { } citation ? $" ({Escape(citation)})" : "").Append(": ").Append(Escape(law.Plain.Value)).Append(Cited(law.Sources)).Append('\n');
        }

        memo.Append('\n');
    }

    private static void Agreements(StringBuilder memo, Report report, ReportWords words)
    {
        memo.Append("\n### ").Append(words.Agreements).Append("\n\n").Append(Escape(report.AgreementLists.Sentence.Value)).Append('\n');
        if (report.ListedAgreements.Count > 0)
            memo.Append('\n');
        foreach (var agreement in report.ListedAgreements.Select(a => AgreementLines.Of(a, report.Language, whole: false)))
        {
            memo.Append("- **").Append(Escape(agreement.Title)).Append("**: ").Append(Escape(agreement.Status)).Append(Cited(agreement.Sources)).Append('\n');
            foreach (var line in agreement.Lines)
                memo.Append("  - ").Append(Escape(line)).Append('\n');
        }

        if (report.StateAgencyAgreements.Count > 0)
            memo.Append('\n').Append(Escape($"{words.StateAgencies}: {string.Join("; ", report.StateAgencyAgreements.Select(static r => $"{r.Agency.Name} ({r.ModelName.Value}, {r.StatusName.Value})"))}.")).Append('\n');
    }

    private static void Plays(StringBuilder memo, Report report, ReportWords words)
    {
        Heading(memo, words.LeftOpen);
        foreach (var status in ReportWords.ReadingOrder)
        {
            var plays = report.Plays.Where(p => p.Status == status).ToList();
            if (plays.Count == 0)
                continue;
            memo.Append("### ").Append(ReportWords.Mark(status)).Append(' ').Append(Names.PlayStatus(status, report.Language).Value).Append(" (").Append(plays.Count.ToString(CultureInfo.InvariantCulture)).Append(")\n\n");
            foreach (var play in plays)
                Play(memo, play, words);
            memo.Append('\n');
        }
    }

    private static void Play(StringBuilder memo, PlayAnswer play, ReportWords words)
    {
        memo.Append("- **").Append(Escape(play.Title.Value)).Append("**: ").Append(Escape(play.Sentence.Value)).Append(Cited([.. play.Because.SelectMany(b => b.Sources).Distinct().Order()]));
        if (play.Status is PlayStatus.Open or PlayStatus.Limited or PlayStatus.Unsettled && play.DecidedBy.Count > 0)
            memo.Append(' ').Append(Escape(string.Join("; ", play.DecidedBy.Select(Decider)) + "."));
        if (play.Conflict is { } conflict)
            memo.Append(' ').Append(words.Conflict).Append(": ").Append(Escape(conflict.Sentence.Value)).Append(Cited(conflict.Sources));
        memo.Append('\n');
    }

    /// <summary>Who can act and how: <c>City council, Denver (ordinance)</c>.</summary>
    public static string Decider(DeciderAnswer decider) =>
        decider.Instrument is { } instrument ? $"{decider.Title.Value}, {decider.Government.Name} ({instrument.Value})" : $"{decider.Title.Value}, {decider.Government.Name}";

    private static void Moving(StringBuilder memo, Report report, ReportWords words)
    {
        if (report.Moving.Count == 0)
            return;
        Heading(memo, words.Moving);
        foreach (var moving in report.Moving)
            memo.Append("- ").Append(Escape(moving.Sentence.Value)).Append(Cited(moving.Sources)).Append('\n');
        memo.Append('\n');
    }

    private static void Statements(StringBuilder memo, Report report, ReportWords words)
    {
        Heading(memo, words.Said);
        if (report.Statements.Count == 0)
            memo.Append(words.NoStatements).Append('\n');
        foreach (var said in report.Statements)
            memo.Append("- ").Append(HumanDate.Write(said.Date, report.Language)).Append(", ").Append(Escape($"{said.Speaker} ({said.Role.Value}): {said.Paraphrase.Value}")).Append(Cited(said.Sources)).Append('\n');
        memo.Append('\n');
    }

    private static void Windows(StringBuilder memo, Report report, ReportWords words)
    {
        Heading(memo, words.SeatsUp);
        if (report.Windows.Count == 0)
            memo.Append(words.NoWindows).Append('\n');
        foreach (var window in report.Windows)
            memo.Append("- ").Append(HumanDate.Write(window.Date, report.Language)).Append(": ").Append(Escape($"{window.Title.Value}, {window.Government.Name}")).Append(window.Note is { } note ? " · " + Escape(note.Value) : "").Append(Cited(window.Sources)).Append('\n');
        memo.Append('\n');
    }

    private static void NextSteps(StringBuilder memo, Report report, ReportWords words)
    {
        if (report.NextSteps.Count == 0)
            return;
        Heading(memo, words.Next);
        for (var i = 0; i < report.NextSteps.Count; i++)
        {
            var step = report.NextSteps[i];
            memo.Append(CultureInfo.InvariantCulture, $"{i + 1}. ").Append(Escape(step.Sentence.Value)).Append('\n');
            foreach (var line in new[] { step.When?.Value, words.WhyAll(step) }.Where(static l => !string.IsNullOrEmpty(l)))
                memo.Append("   - ").Append(Escape(line!)).Append('\n');
            if (step.Links.Count > 0)
                memo.Append("   - ").Append(string.Join(" · ", step.Links.Select(static l => $"`{l.Path}`"))).Append('\n');
        }

        memo.Append('\n');
        Closed(memo, report, words);
        Help(memo, report, words);
    }

    private static void Closed(StringBuilder memo, Report report, ReportWords words)
    {
        memo.Append("### ").Append(words.ClosedHere).Append("\n\n");
        memo.Append(Escape(report.Closed.Sentence.Value)).Append('\n');
        if (report.Closed.Laws.Count > 0)
            memo.Append('\n');
        foreach (var law in report.Closed.Laws)
            memo.Append("- ").Append(Escape(law.Sentence.Value)).Append(" `").Append(law.Path).Append("`\n");
        if (report.Closed is { Laws.Count: > 0, Legislators: > 0 and var count })
            memo.Append("- ").Append(Escape(words.Legislators(count))).Append('\n');
        memo.Append('\n');
    }

    private static void Help(StringBuilder memo, Report report, ReportWords words)
    {
        memo.Append("### ").Append(words.HelpNearby).Append("\n\n");
        foreach (var finder in report.Help.Finders)
            memo.Append("- ").Append(Escape(finder.Name)).Append(finder.Web is { } web ? $" <{web}>" : $" ({words.LookForName})").Append(": ").Append(Escape(finder.Does.Value)).Append(Cited(finder.Sources)).Append('\n');
        memo.Append("- `").Append(report.Help.Path).Append("`\n\n");
    }

    private static void Districts(StringBuilder memo, Report report, ReportWords words)
    {
        if (report.Districts.Count == 0)
            return;
        Heading(memo, words.DistrictsHere);
        memo.Append(Escape(words.DistrictsIntro(report.Place.Name))).Append("\n\n");
        foreach (var kind in report.Districts.GroupBy(static d => d.Kind))
        {
            memo.Append("### ").Append(Escape(KindOf(kind))).Append("\n\n");
            var said = NoteOf(kind);
            if (said is not null)
                memo.Append(Escape(said)).Append("\n\n");
            foreach (var district in kind)
                memo.Append("- ").Append(Escape(District(district, words, report.Language))).Append(Cited(district.Sources)).Append(said is null && district.Note is { } note ? " · " + Escape(note.Value) : "").Append('\n');
            memo.Append('\n');
        }
    }

    /// <summary>The kind of a group of districts and how many they are: <c>State senate district (8)</c>.</summary>
    public static string KindOf(IEnumerable<DistrictAnswer> districts)
    {
        var list = districts.ToList();
        var name = list[0].KindName.Value;
        return string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(name[0])}{name[1..]} ({list.Count})");
    }

    /// <summary>What is true of all districts of a group; null where they differ.</summary>
    public static string? NoteOf(IEnumerable<DistrictAnswer> districts) => districts.Select(static d => d.Note?.Value).Distinct().ToList() is [var one] ? one : null;

    /// <summary>A district and its part of the area of the place: <c>State Senate District 7: 37% of the area</c>.</summary>
    public static string District(DistrictAnswer district, ReportWords words, Civics.Language language) =>
        district.Share is { } share ? $"{district.Name}: {words.OfTheArea(Names.Percent(share, language))}" : district.Name;

    private static void Gaps(StringBuilder memo, Report report, ReportWords words)
    {
        Heading(memo, words.SourcesAndGaps);
        foreach (var text in report.Coverage.Checked)
            memo.Append("- ").Append(words.Checked).Append(": ").Append(Escape(text.Value)).Append('\n');
        foreach (var text in report.Coverage.NotChecked)
            memo.Append("- ").Append(words.NotChecked).Append(": ").Append(Escape(text.Value)).Append('\n');
        memo.Append('\n');
        foreach (var source in report.Sources)
            memo.Append(CultureInfo.InvariantCulture, $"{source.Number}. ").Append(Source(source, words, report.Language)).Append('\n');
    }

    /// <summary>A source as one line of a numbered list, without its number.</summary>
    public static string Source(SourceAnswer source, ReportWords words, Civics.Language language)
    {
        var line = new StringBuilder(Escape(source.Label));
        if (source.Url is { } url)
            line.Append(" <").Append(url).Append('>');
        if (source.Checked is { } day)
            line.Append(" (").Append(words.AsOf(HumanDate.Write(day, language))).Append("; ").Append(words.Confidence(source.Confidence)).Append(')');
        else
            line.Append(" (").Append(words.Confidence(source.Confidence)).Append(')');
        if (source.Note is { } note)
            line.Append(": ").Append(Escape(note));
        return line.ToString();
    }

    private static void Heading(StringBuilder memo, string text) => memo.Append("## ").Append(text).Append("\n\n");
}
