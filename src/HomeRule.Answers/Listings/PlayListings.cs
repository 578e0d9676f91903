using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Toolkits;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <summary>Plays as a list and on their own pages.</summary>
internal static class PlayListings
{
    public static IReadOnlyList<PlaySummary> Summaries(AnswerContext context, DateOnly on, Language language) =>
        [.. context.Content.Plays.Select(p => Summary(context, p, StateStandings(context, p, on), language))];

    public static PlayDetail Detail(AnswerContext context, Play play, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var records = new RecordWriter(context, language, numbers);
        var standings = StateStandings(context, play, on);
        var adoptions = context.AdoptionsByPlay[play.Id].Select(x => records.Write(x.Place, x.Adoption)).ToArray();
        var onRecord = context.AdoptionsByPlay[play.Id].SelectMany(x => x.Place.Records.Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        return new PlayDetail
        {
            Play = Summary(context, play, standings, language),
            AsOf = on,
            Snapshot = context.Answer,
            Changes = Text.OfOptional(play.Changes, language),
            Levers = [.. play.Levers.Select(l => context.Levers[l]).Select(l => new LeverRef(l.Id, Text.Of(l.Title, language), Text.Of(l.Summary, language)))],
            EnactedBy = [.. play.EnactedBy.Select(e => new EnactmentAnswer(e.Office, Text.Of(context.OfficeTitles[e.Office].Title, language), e.Instrument, Names.Instrument(e.Instrument, language), Text.OfOptional(e.Note, language)))],
            LegalBasis = [.. play.LegalBasis.Select(b => Basis(context, b, language, numbers))],
            Limits = [.. play.Limits.Select(l => Text.Of(l, language))],
            Adoptions = adoptions,
            Agreements = [.. context.Records.SelectMany(x => x.Record.Agreements.Where(a => a.Play == play.Id).Select(a => records.Write(x.Place, a))).OrderByDescending(a => a.Date ?? default)],
            Examples = [.. play.Examples.Where(e => e.Place is null || !onRecord.Contains(e.Place)).Select(e => new ExampleAnswer(SlugOf(context, e.Place), e.Name, e.Citation, e.Date, numbers.Of(e.Sources)))],
            States = [.. standings.Select(s => new StateStatus(s.State, s.State, s.Name(context, language), s.Status, s.Sentence(context, play, language),
                context.AdoptionsByPlay[play.Id].Count(a => a.Place.State == s.State && a.Adoption.Status.Value == RecordStatusValue.InForce), s.Deciding is null ? [] : numbers.Of(s.Deciding.Law.Sources)))],
            Note = Text.OfOptional(play.Note, language),
            Toolkit = context.ProvisionSets.TryGetValue(play.Id, out var set) ? new ToolkitWriter(context, language, numbers).Write(set) : null,
            Sources = numbers.Answers,
        };
    }

    /// <summary>What state law leaves of a play to a local government that holds its levers, in every state and DC.</summary>
    public static IReadOnlyList<PlayInState> StateStandings(AnswerContext context, Play play, DateOnly on) =>
        [.. context.Content.States.Select(s => PlayInState.Decide(context, play, s.Id, on))];

    private static PlaySummary Summary(AnswerContext context, Play play, IReadOnlyList<PlayInState> states, Language language) => new(
        play.Id, Text.Of(play.Title, language), Text.Of(play.Summary, language), play.Section, Names.Section(play.Section, language), play.Direction, play.Levers,
        context.AdoptionsByPlay[play.Id].Count(a => a.Adoption.Status.Value == RecordStatusValue.InForce),
        states.Count(s => s.Status == PlayStatus.Closed),
        states.Count(s => s.Status == PlayStatus.StateLaw));

    private static NoteAnswer Basis(AnswerContext context, LegalBasis basis, Language language, SourceNumbers numbers)
    {
        var authority = basis.Authority is { } id ? context.Authorities.GetValueOrDefault(id) : null;
        var text = Text.Of(basis.Text, language);
        return authority is null
            ? new NoteAnswer(text, [])
            : new NoteAnswer(new Text($"{text.Value} — {authority.Holding.In(language)}", authority.Holding.LanguageIn(language)), numbers.Of(authority.Sources));
    }

    private static string? SlugOf(AnswerContext context, string? record)
    {
        if (record is null)
            return null;
        foreach (var (place, owned) in context.Records)
        {
            if (owned.Id == record)
                return place.Slug;
        }

        return null;
    }
}
