using HomeRule.Answers.Offices;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <summary>What one state's law leaves of one play to a local government there that holds its levers.</summary>
internal sealed record PlayInState(string State, PlayStatus Status, Finding? Deciding, string? Lever, bool Conditions)
{
    private static readonly HashSet<string> JailBodies = ["county", "sheriff", "jail"];
    private static readonly HashSet<string> SchoolBodies = ["school_district"];

    public static PlayInState Decide(AnswerContext context, Play play, string state, DateOnly on)
    {
        var laws = context.LawsOf(state);
        var standings = new List<LeverStanding>(play.Levers.Count);
        foreach (var id in play.Levers)
        {
            var lever = context.Levers[id];
            var standing = StandingRule.Decide(lever, BodiesOf(id), laws, on);
            standings.Add(play.Direction == PlayDirection.Serves ? StandingRule.ForServing(lever, standing) : standing);
        }

        var status = PlayRule.Combine(play.Direction, standings);
        var deciding = standings.FirstOrDefault(s => s.Deciding is not null && PlayRule.OfLever(play.Direction, s.Standing) == status)
            ?? standings.FirstOrDefault(s => s.Deciding is not null);
        return status == PlayStatus.Open ? new PlayInState(state, status, null, null, false)
            : new PlayInState(state, status, deciding?.Deciding, deciding?.Lever, play.Levers.Count == 1 || deciding?.Standing == Standing.Limited);
    }

    /// <summary>Bodies that hold the lever in most states: a law that binds cities alone does not decide what happens in county jails.</summary>
    private static HashSet<string> BodiesOf(string lever) =>
        Array.IndexOf(OfficeFinder.JailLevers, lever) >= 0 ? JailBodies : lever == "school_protections" ? SchoolBodies : AnswerContext.LocalBodies;

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
