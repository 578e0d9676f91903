using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <summary>What one state's law leaves of one play to a local government there that holds its levers.</summary>
internal sealed record PlayInState(string State, PlayStatus Status, Finding? Deciding, string? Lever, bool Conditions)
{
    public static PlayInState Decide(AnswerContext context, Play play, string state, DateOnly on)
    {
        var laws = context.LawsOf(state);
        var standings = new List<LeverStanding>(play.Levers.Count);
        foreach (var id in play.Levers)
        {
            var lever = context.Levers[id];
            var standing = StandingRule.Decide(lever, AnswerContext.LocalBodiesOf(id), laws, on);
            standings.Add(play.Direction == PlayDirection.Serves ? StandingRule.ForServing(lever, standing) : standing);
        }

        var status = PlayRule.Combine(play.Direction, standings);
        var deciding = standings.FirstOrDefault(s => s.Deciding is not null && PlayRule.OfLever(play.Direction, s.Standing) == status)
            ?? standings.FirstOrDefault(s => s.Deciding is not null);
        return status == PlayStatus.Open ? new PlayInState(state, status, null, null, false)
            : new PlayInState(state, status, deciding?.Deciding, deciding?.Lever, play.Levers.Count == 1 || deciding?.Standing == Standing.Limited);
    }

    public string Name(AnswerContext context, Language language) => context.Offices.State(State)?.Name.In(language) ?? State;

    public Text Sentence(AnswerContext context, Play play, Language language)
    {
        _ = play;
        if (Deciding is null || Lever is null || !context.Places.TryGetSlug(State, out var place))
            return Sentences.Open(context.Checked(State), context.LawsAsOf(State), language);
        var family = context.Levers[Lever].Family;
        return Status switch
        {
            PlayStatus.Closed => Sentences.Closed(Deciding, family, place, language),
            PlayStatus.StateLaw => Sentences.StateLaw(Deciding, family, language),
            PlayStatus.Unsettled => Sentences.UnsettledPlay(Deciding, language),
            _ => Sentences.Limited(Deciding, family, Conditions, language),
        };
    }
}
