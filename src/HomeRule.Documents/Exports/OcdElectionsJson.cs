using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using HomeRule.Answers.Exports;
using HomeRule.Answers.Filing;
using HomeRule.Civics.Elections;

namespace HomeRule.Documents.Exports;

/// <summary>
/// An election day in the form of the Open Civic Data draft on elections: one election, a candidate contest for each office, and beside them our extension: each contest has its
/// filing windows in <c>extras.filing_windows</c>, and <c>filing_rules</c> holds the rules as text that any program can compute again. Same input, same bytes. Pure; thread-safe.
/// Source: https://github.com/opencivicdata/docs.opencivicdata.org (proposals/drafts/elections.rst).
/// </summary>
public static class OcdElectionsJson
{
    public const string MediaType = "application/json; charset=utf-8";

    public static byte[] Write(ElectionExport export)
    {
        using var stream = new MemoryStream(256 * 1024);
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Head(json, export);
            json.WriteStartArray("elections");
            Election(json, export);
            json.WriteEndArray();
            json.WriteStartArray("candidate_contests");
            foreach (var seat in export.Seats)
            {
                if (seat.Contests.Count == 0)
                    Contest(json, export, seat, null);
                foreach (var contest in seat.Contests)
                    Contest(json, export, seat, contest);
            }

            json.WriteEndArray();
            json.WriteStartArray("candidacies");
            foreach (var contest in export.Seats.SelectMany(static s => s.Contests))
                Candidacies(json, contest);
            json.WriteEndArray();
            json.WriteStartArray("filing_rules");
            foreach (var rule in export.Rules)
                Rule(json, export.State, rule);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Head(Utf8JsonWriter json, ElectionExport export)
    {
        json.WriteStartObject("about");
        json.WriteString("publisher", "HomeRule");
        json.WriteString("edition", Day(export.Snapshot.Edition));
        json.WriteString("snapshot", export.Snapshot.Hash);
        json.WriteString("scope", export.Scope);
        json.WriteString("notice", "Computed from the law. School districts are not in it. Check every date with the election office. Not legal advice.");
        json.WriteStartArray("other_days");
        foreach (var day in export.OtherDays)
            json.WriteStringValue(Day(day));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string ElectionId(ElectionExport export) => $"ocd-election/{StableUuid.Of($"{export.State}/{Day(export.Date)}")}";

    private static void Election(Utf8JsonWriter json, ElectionExport export)
    {
        json.WriteStartObject();
        json.WriteString("id", ElectionId(export));
        json.WriteString("name", $"{export.StateName}, {export.Name.En}");
        json.WriteString("date", Day(export.Date));
        json.WriteString("division_id", $"ocd-division/country:us/{(export.State == "dc" ? "district" : "state")}:{export.State}");
        json.WriteNull("administrative_organization_id");
        json.WriteEndObject();
    }

    private static string ContestId(ExportedContest contest) => $"ocd-contest/{StableUuid.Of(contest.Id)}";

    /// <param name="listed">The contest of a candidate list; null where no list has the office.</param>
    private static void Contest(Utf8JsonWriter json, ElectionExport export, ExportedSeat seat, ExportedContest? listed)
    {
        json.WriteStartObject();
        json.WriteString("id", listed is null ? $"ocd-contest/{StableUuid.Of($"{seat.Id}/{Day(export.Date)}")}" : ContestId(listed));
        json.WriteString("name", listed?.Contest.Name ?? $"{seat.Title.En}, {seat.GovernmentName}");
        json.WriteString("division_id", seat.Government.Value);
        json.WriteString("election_id", ElectionId(export));
        json.WriteStartArray("posts");
        json.WriteStringValue($"ocd-post/{StableUuid.Of(seat.Id)}");
        json.WriteEndArray();
        if (seat.Deadline is { } deadline)
            json.WriteString("filing_deadline", Day(deadline.Closes.Date));
        else
            json.WriteNull("filing_deadline");
        json.WriteBoolean("is_unexpired_term", listed?.Contest.IsUnexpiredTerm ?? false);
        if ((listed is null ? seat.NumberElected : listed.Contest.Seats) is { } number)
            json.WriteNumber("number_elected", number);
        else
            json.WriteNull("number_elected");
        Party(json, listed?.Contest.Party);
        json.WriteNull("runoff_for_contest_id");
        json.WriteStartObject("extras");
        Extras(json, export, seat);
        json.WriteEndObject();
        Sources(json, seat.Sources.Concat(listed?.Sources ?? []).Select(static s => (s.Url, s.Cite ?? s.Note)));
        json.WriteEndObject();
    }

    /// <summary>Party lists of the draft have ids of their own, which candidate lists do not: the name stands in <c>extras</c>.</summary>
    private static void Party(Utf8JsonWriter json, string? name)
    {
        if (name is null)
            json.WriteNull("party_id");
        else
            json.WriteString("party_id", $"ocd-organization/{StableUuid.Of($"party/{name}")}");
    }

    private static void Candidacies(Utf8JsonWriter json, ExportedContest contest)
    {
        for (var i = 0; i < contest.Contest.Candidates.Count; i++)
        {
            var candidate = contest.Contest.Candidates[i];
            json.WriteStartObject();
            json.WriteString("id", $"ocd-candidacy/{StableUuid.Of(string.Create(CultureInfo.InvariantCulture, $"{contest.Id}/{i}/{candidate.Name}"))}");
            json.WriteString("candidate_name", candidate.Name);
            json.WriteString("contest_id", ContestId(contest));
            if (candidate.FiledOn is { } day)
                json.WriteString("filed_date", Day(day));
            else
                json.WriteNull("filed_date");
            if (candidate.IsIncumbent is { } incumbent)
                json.WriteBoolean("is_incumbent", incumbent);
            else
                json.WriteNull("is_incumbent");
            Party(json, candidate.Party);
            json.WriteString("registration_status", Word(candidate.Status));
            json.WriteStartObject("extras");
            if (candidate.Party is { } party)
                json.WriteString("party", party);
            json.WriteString("as_of", Day(contest.AsOf));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void Extras(Utf8JsonWriter json, ElectionExport export, ExportedSeat seat)
    {
        json.WriteString("office", seat.Office);
        if (seat.IsPartisan is { } partisan)
            json.WriteBoolean("is_partisan", partisan);
        if (seat.TermYears is { } years)
            json.WriteNumber("term_years", years);
        if (seat.Part is { } part)
            json.WriteString("part", part.En);
        if (seat.Citation is { } citation)
            json.WriteString("citation", citation);
        json.WriteString("confidence", Word(seat.Confidence));
        json.WriteStartArray("filing_windows");
        foreach (var window in seat.Filing)
            Window(json, export, window);
        json.WriteEndArray();
    }

    private static void Window(Utf8JsonWriter json, ElectionExport export, FilingAnswer window)
    {
        json.WriteStartObject();
        json.WriteString("id", window.Id);
        json.WriteString("rule", $"{window.State}/{window.Id.Split('/')[1]}");
        json.WriteNumber("cycle", window.Cycle);
        if (window.Opens is { } opens)
            End(json, "opens", opens);
        End(json, "closes", window.Closes);
        json.WriteString("condition", Word(window.Condition));
        json.WriteString("receipt", Word(window.Receipt));
        json.WriteStartArray("zones");
        foreach (var zone in window.Zones)
            json.WriteStringValue(zone);
        json.WriteEndArray();
        json.WriteString("statute", window.Citation);
        json.WriteStartArray("matches");
        foreach (var cycle in window.Matches)
            json.WriteNumberValue(cycle);
        json.WriteEndArray();
        json.WriteString("confidence", Word(window.Confidence));
        Sources(json, window.Sources.Select(n => export.Sources[n - 1]).Select(static s => (s.Url, (string?)s.Label)));
        json.WriteEndObject();
    }

    private static void End(Utf8JsonWriter json, string name, FilingDay day)
    {
        json.WriteStartObject(name);
        json.WriteString("date", Day(day.Date));
        if (day.Clock is { } clock)
            json.WriteString("clock", clock);
        json.WriteString("certainty", Word(day.Certainty));
        json.WriteEndObject();
    }

    /// <summary>A rule as the atlas has it: its dates are text of the date-rule language.</summary>
    private static void Rule(Utf8JsonWriter json, string state, FilingRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{state}/{rule.Id}");
        json.WriteString("series", rule.Series);
        json.WriteStartArray("offices");
        foreach (var office in rule.Offices)
            json.WriteStringValue(office);
        json.WriteEndArray();
        json.WriteString("citation", rule.Citation);
        json.WriteString("words", rule.Words.En);
        json.WriteString("years", Word(rule.Years));
        Year("from", rule.From);
        Year("to", rule.To);
        json.WriteString("condition", Word(rule.Condition));
        json.WriteString("receipt", Word(rule.Receipt));
        if (rule.Opens is { } opens)
            RuleEnd("opens", opens);
        RuleEnd("closes", rule.Closes);
        json.WriteString("confidence", Word(rule.Confidence));
        Sources(json, rule.Sources.Select(static s => (s.Url, s.Cite ?? s.Note)));
        json.WriteEndObject();

        void Year(string name, int? year)
        {
            if (year is { } known)
                json.WriteNumber(name, known);
        }

        void RuleEnd(string name, FilingEnd end)
        {
            json.WriteStartObject(name);
            json.WriteString("date", end.Date.ToString());
            if (end.Clock is { } clock)
                json.WriteString("clock", clock.ToString("HH:mm", CultureInfo.InvariantCulture));
            json.WriteString("roll", Word(end.Roll));
            json.WriteEndObject();
        }
    }

    private static void Sources(Utf8JsonWriter json, IEnumerable<(string? Url, string? Note)> sources)
    {
        json.WriteStartArray("sources");
        foreach (var (url, note) in sources)
        {
            json.WriteStartObject();
            if (url is not null)
                json.WriteString("url", url);
            if (note is not null)
                json.WriteString("note", note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString());

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
