using HomeRule.Answers.Offices;
using HomeRule.Answers.Places;
using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Answers.Letters;

/// <summary>What the laws leave of a play for one office: never more than they leave the place, the government of the office or its own bodies.</summary>
/// <param name="Status"><c>open</c>, <c>limited</c>, <c>unsettled</c>, <c>state_law</c> or <c>closed</c>.</param>
/// <param name="Standing">The standing that decides, else that of the play's main lever.</param>
internal sealed record LetterLaw(PlayStatus Status, LeverStanding Standing)
{
    public static LetterLaw Of(AnswerContext context, Government place, OfficeAt office, Play play, DateOnly on)
    {
        var bodies = office.Schools ? AnswerContext.SchoolBodies : office.Government.Bodies;
        var own = Read(context, play, lever => context.Standing(lever, bodies, place.State, on));
        var here = Read(context, play, lever => context.Standing(lever, place, on));
        var there = office.Government == place ? here : Read(context, play, lever => context.Standing(lever, office.Government, on));
        foreach (var status in (ReadOnlySpan<PlayStatus>)[PlayStatus.Closed, PlayStatus.Unsettled])
        {
            if (new[] { own, there, here }.FirstOrDefault(l => l.Status == status) is { } worst)
                return worst;
        }

        // The bodies of a state's executive are no local bodies; what is said of local governments is said there.
        var read = office.Level == "state" ? here : own;
        return context.Checked(place.State) ? read : read with { Status = PlayStatus.Unsettled };
    }

    private static LetterLaw Read(AnswerContext context, Play play, Func<Lever, LeverStanding> of)
    {
        var standings = play.Levers.Select(id => context.Levers[id]).Select(l => play.Direction == PlayDirection.Serves ? StandingRule.ForServing(l, of(l)) : of(l)).ToList();
        var status = PlayRule.Combine(play.Direction, standings);
        return new LetterLaw(status, standings.FirstOrDefault(s => s.Deciding is not null && PlayRule.OfLever(play.Direction, s.Standing) == status) ?? standings.FirstOrDefault(static s => s.Deciding is not null) ?? standings[0]);
    }
}
