using System.Globalization;
using HomeRule.Answers.Agencies;
using HomeRule.Answers.Listings;
using HomeRule.Answers.People;
using HomeRule.Answers.PublicRecords;
using HomeRule.Answers.Reports;
using HomeRule.Civics.Agreements;
using HomeRule.Civics.People;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Downloads;

/// <summary>Answers flattened to rows, one source column with the addresses. Column names stay the same in both languages.</summary>
internal static class PlainTables
{
    public static PlainTable Plays(PlayList list) => new(
        ["id", "title", "section", "direction", "summary", "levers", "adoptions", "state_law_states", "closed_states"],
        list.Plays.Select(p => (IReadOnlyList<string?>)[p.Id, p.Title.Value, p.Section, Pen.Snake(p.Direction), p.Summary.Value, string.Join(' ', p.Levers), Number(p.Adoptions), Number(p.StateLawStates), Number(p.ClosedStates)]));

    public static PlainTable Laws(LawList list) => new(
        ["state", "id", "title", "citation", "kind", "plain", "status", "as_of", "applies", "levers", "confidence", "sources"],
        list.Laws.Select(l => (IReadOnlyList<string?>)[l.State, l.Law.Id, l.Law.Title.Value, l.Law.Citation, Pen.Snake(l.Law.Kind), l.Law.Plain.Value, Pen.Snake(l.Law.Status), l.Law.AsOf.ToString(),
            l.Law.Applies ? "true" : "false", string.Join(' ', l.Law.Effects.Select(e => e.Lever).Distinct()), Pen.Snake(l.Law.Confidence), Cited(l.Law.Sources, list.Sources)]));

    public static PlainTable Leaders(LeaderList list) => new(
        ["date", "speaker", "role", "state", "paraphrase", "topics", "sources"],
        list.Statements.Select(s => (IReadOnlyList<string?>)[s.Statement.Date.ToString(), s.Statement.Speaker, s.Statement.Role.Value, s.State, s.Statement.Paraphrase.Value, string.Join(' ', s.Statement.Topics), Cited(s.Statement.Sources, list.Sources)]));

    public static PlainTable Timeline(TimelineList list) => new(
        ["date", "id", "title", "summary", "local_effect", "status", "status_text", "as_of", "confidence", "sources"],
        list.Entries.Select(e => (IReadOnlyList<string?>)[e.Date.ToString(), e.Id, e.Title.Value, e.Summary.Value, e.LocalEffect.Value, e.Status, e.StatusText.Value, e.AsOf.ToString(), Pen.Snake(e.Confidence), Cited(e.Sources, list.Sources)]));

    public static PlainTable Coverage(CoverageList list) => new(
        ["state", "name", "laws", "laws_as_of", "places_on_record", "counties", "adoptions", "agreements", "statements", "unverified", "due_for_review", "missing"],
        list.States.Select(s => (IReadOnlyList<string?>)[s.State, s.Name.Value, Number(s.Laws), s.LawsAsOf?.ToString(), Number(s.PlacesOnRecord), Number(s.Counties), Number(s.Adoptions), Number(s.Agreements), Number(s.Statements), Number(s.Unverified), Number(s.DueForReview), s.Missing.Value]));

    public static PlainTable Corrections(CorrectionList list) => new(
        ["id", "document", "claim", "problem", "correction", "confidence", "sources"],
        list.Corrections.Select(c => (IReadOnlyList<string?>)[c.Id, c.Document, c.Claim.Value, c.Problem.Value, c.Correction.Value, Pen.Snake(c.Confidence), Cited(c.Sources, list.Sources)]));

    public static PlainTable Elections(WindowList list) => new(
        ["state", "government", "office", "next_election", "term_years", "note", "confidence", "sources"],
        list.Windows.Select(w => (IReadOnlyList<string?>)[w.State, w.Window.Government.Name, w.Window.Office, w.Window.Date.ToString(), w.Window.TermYears is { } years ? Number(years) : null, w.Window.Note?.Value, Pen.Snake(w.Window.Confidence), Cited(w.Window.Sources, list.Sources)]));

    public static PlainTable Sources(SourceList list) => new(
        ["kind", "label", "url", "checked", "confidence", "note", "citations"],
        list.Sources.Select(s => (IReadOnlyList<string?>)[Pen.Snake(s.Source.Kind), s.Source.Label, s.Source.Url, s.Source.Checked?.ToString(), Pen.Snake(s.Source.Confidence), s.Source.Note, Number(s.Citations)]));

    public static PlainTable RecordsLaws(RecordsLawList list) => new(
        ["id", "jurisdiction", "name", "citation", "who", "who_note", "days", "unit", "first_answer", "extension", "fees", "waiver", "appeals", "writing", "verified_parts", "confidence", "as_of", "sources"],
        list.Laws.Select(l => (IReadOnlyList<string?>)[l.Id, l.Jurisdiction.Value, l.Name.Value, l.Citation, Pen.Snake(l.Who), l.WhoNote?.Value, Maybe(l.Days), l.Unit is { } unit ? Pen.Snake(unit) : null, l.FirstText.Value, l.Extension?.Value, l.Fees.Value, l.WaiverText.Value,
            string.Join(" ; ", l.Appeals.Select(static a => a.Route.Value + (a.Deadline is { } by ? $" ({by.Value})" : ""))), Pen.Snake(l.Writing), string.Join(' ', l.Verified.Select(static v => Pen.Snake(v))), Pen.Snake(l.Confidence), l.AsOf.ToString(), Cited(l.Sources, list.Sources)]));

    public static PlainTable Places(PlaceList list) => new(
        ["id", "ocd_id", "name", "kind", "state", "geoid", "on_record"],
        list.Places.Select(p => (IReadOnlyList<string?>)[p.Id, p.OcdId, p.Name, Pen.Snake(p.Kind), p.State, p.Geoid, p.OnRecord ? "true" : "false"]));

    public static PlainTable Map(MapAnswer map) => new(
        ["geoid", "id", "name", "state", "value", "why"],
        map.States.Concat(map.Counties).Select(r => (IReadOnlyList<string?>)[r.Geoid, r.Slug, r.Name, r.State, r.Value, r.Why?.Value]));

    /// <summary>One row for each seat that a person holds on the day.</summary>
    public static PlainTable People(PeopleList list) => new(
        ["name", "person", "party", "title", "role", "division", "division_name", "government", "start", "end", "note", "phones", "emails", "forms", "addresses", "links", "sources"],
        list.People.SelectMany(p => p.Terms.Where(static t => t.Current).Select(t => (IReadOnlyList<string?>)[p.Name, p.Id, t.Party, t.Title.Value, t.Role, t.Division, t.DivisionName.Value, t.Government, t.Start?.ToString(), t.End?.ToString(), t.Note?.Value,
            Contacts(p, ContactKind.Phone), Contacts(p, ContactKind.Email), Contacts(p, ContactKind.Form), Contacts(p, ContactKind.Address), string.Join(" ; ", p.Links.Select(static l => l.Url)), Cited([.. t.Sources.Concat(p.Sources).Distinct()], list.Sources)])));

    public static PlainTable Agencies(AgencyList list) => new(
        ["id", "name", "kind", "state", "ori", "role_here", "government", "match", "match_how", "counties", "population", "officers", "civilians", "year", "agreements_listed", "sources"],
        list.Agencies.Select(a => (IReadOnlyList<string?>)[a.Id, a.Name, Pen.Snake(a.Kind), a.State, a.Ori, a.Role is { } role ? Pen.Snake(role) : null, a.Government?.OcdId, a.Government is { } match ? Pen.Snake(match.Confidence) : null, a.Government?.How,
            string.Join(" ; ", a.Counties.Select(static c => c.OcdId)), Maybe(a.Population), Maybe(a.Officers), Maybe(a.Civilians), a.Year?.ToString(CultureInfo.InvariantCulture), Number(a.Agreements.Count(static g => g.Status == ListedStatus.Listed)), Cited(a.Sources, list.Sources)]));

    private static string Contacts(PersonAnswer person, ContactKind kind) => string.Join(" ; ", person.Contacts.Where(c => c.Kind == kind).Select(static c => c.Value));

    private static string? Maybe(int? number) => number is { } known ? Number(known) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cited(IReadOnlyList<int> numbers, IReadOnlyList<SourceAnswer> sources) =>
        string.Join(" ; ", numbers.Where(n => n >= 1 && n <= sources.Count).Select(n => sources[n - 1].Url ?? sources[n - 1].Label));
}
