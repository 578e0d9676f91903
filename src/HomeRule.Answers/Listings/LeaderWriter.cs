using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

internal static class LeaderWriter
{
    public static LeaderList Write(AnswerContext context, LeaderQuery query, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var records = new RecordWriter(context, language, numbers);
        var corrections = ChronicleWriter.Corrections(context, language, numbers);
        var everything = All(context).OrderByDescending(s => s.Statement.Date).ThenBy(s => s.Statement.Id, StringComparer.Ordinal).ToList();
        var left = everything.Where(s => Fits(s, query, context)).ToList();
        return new LeaderList
        {
            Snapshot = context.Answer,
            Statements = [.. left.Select(s => new LeaderStatement(Answer(context, records, s, language), s.State, CorrectionsOf(s, corrections)))],
            Total = everything.Count,
            Offices = Choices(everything.Select(s => s.Statement.Office ?? (s.Federal ? "congress" : "other")), v => v switch
            {
                "congress" => Sentences.Say(language, "Member of Congress", "Miembro del Congreso"),
                "other" => Sentences.Say(language, "Other roles", "Otros cargos"),
                _ => context.OfficeTitles.TryGetValue(v, out var office) ? Text.Of(office.Title, language) : new Text(v, language),
            }),
            States = Choices(everything.Where(s => s.State.Length > 0).Select(s => s.State), v => new Text(context.Offices.State(v)?.Name.In(language) ?? v, language)),
            Topics = Choices(everything.SelectMany(s => s.Statement.Topics), v => Text.Of(context.Plays[v].Title, language)),
            Corrections = corrections,
            Sources = numbers.Answers,
        };
    }

    private static IEnumerable<Entry> All(AnswerContext context)
    {
        foreach (var (place, record) in context.Records)
        {
            foreach (var statement in record.Statements)
                yield return new Entry(statement, place, record.State, statement.Speaker ?? "", statement.Role ?? "", false);
        }

        foreach (var leader in context.Content.Leaders)
        {
            foreach (var statement in leader.Statements)
                yield return new Entry(statement, null, leader.State ?? "", leader.Name, leader.Office.En, true);
        }
    }

    private static bool Fits(Entry entry, LeaderQuery query, AnswerContext context)
    {
        if (!string.IsNullOrEmpty(query.Office) && (entry.Statement.Office ?? (entry.Federal ? "congress" : "other")) != query.Office)
            return false;
        if (!string.IsNullOrEmpty(query.State) && !string.Equals(entry.State, query.State, StringComparison.OrdinalIgnoreCase))
            return false;
        if (!string.IsNullOrEmpty(query.Topic) && !entry.Statement.Topics.Contains(query.Topic))
            return false;
        if (string.IsNullOrWhiteSpace(query.Text))
            return true;
        var wanted = PlaceText.Fold(query.Text);
        var text = PlaceText.Fold($"{entry.Speaker} {entry.Role} {entry.Place?.Name} {entry.Statement.Paraphrase.En} {entry.Statement.Paraphrase.Es} {context.Offices.State(entry.State)?.Name.En}");
        return text.Contains(wanted, StringComparison.Ordinal);
    }

    private static StatementAnswer Answer(AnswerContext context, RecordWriter records, Entry entry, Language language)
    {
        if (entry.Place is { } place)
            return records.Write(place, entry.Statement);
        var government = context.Places.TryGetSlug(entry.State, out var state)
            ? context.Ref(state, language)
            : new GovernmentRef(DivisionId.Country, null, Sentences.Both(language, "United States", "Estados Unidos"));
        return records.Write(context.Places.States[0], entry.Statement) with { Speaker = entry.Speaker, Role = Text.English(entry.Role), Government = government };
    }

    private static List<CorrectionAnswer> CorrectionsOf(Entry entry, IReadOnlyList<CorrectionAnswer> corrections) =>
        [.. corrections.Where(c => LastName(entry.Speaker) is { Length: > 3 } name && c.Claim.Value.Contains(name, StringComparison.OrdinalIgnoreCase) && entry.Statement.Sources.Any(s => s.Ref == c.Document))];

    private static string LastName(string speaker) => speaker.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words ? words[^1] : "";

    private static List<Choice> Choices(IEnumerable<string> values, Func<string, Text> name) =>
        [.. values.GroupBy(v => v, StringComparer.Ordinal).Select(g => new Choice(g.Key, name(g.Key), g.Count())).OrderBy(c => c.Name.Value, StringComparer.Ordinal)];

    private sealed record Entry(Statement Statement, Government? Place, string State, string Speaker, string Role, bool Federal);
}
