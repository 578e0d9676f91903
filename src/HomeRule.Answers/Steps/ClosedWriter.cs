using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Answers.Steps;

/// <summary>What is closed in a place, by which law, and who can change that law.</summary>
internal static class ClosedWriter
{
    public static ClosedAnswer Write(AnswerContext context, Government place, IReadOnlyList<PlayAnswer> plays, PeopleAnswer people, Language language)
    {
        List<(string Law, string? Citation, List<string> Plays)>? laws = null;
        foreach (var play in plays)
        {
            if (play.Status != PlayStatus.Closed || Deciding(play) is not { Law: { } law } reason)
                continue;
            laws ??= [];
            var at = laws.FindIndex(l => l.Law == law);
            if (at < 0)
                laws.Add((law, reason.Citation, [play.Id]));
            else
                laws[at].Plays.Add(play.Id);
        }

        var isState = place == place.StateGovernment;
        var self = place.Unlisted ? place.State : place.Slug;
        return new ClosedAnswer
        {
            Sentence = context.Checked(place.State) ? StepSentences.Change(laws is not null, language) : StepSentences.NotChecked(context.Name(place.StateGovernment, language), language),
            Laws = laws is null ? [] : [.. laws.OrderByDescending(static l => l.Plays.Count).Select(l => new ClosedLaw(l.Law, l.Citation, l.Plays, StepSentences.Closed(l.Plays.Count, l.Citation, language), $"/laws/{place.State}#law-{l.Law}"))],
            Legislators = isState ? 0 : Legislators(people),
            LegislatorsPath = isState || place.Unlisted ? $"/us/{place.State}#legislators" : $"/us/{self}#people",
        };
    }

    private static ReasonAnswer? Deciding(PlayAnswer play)
    {
        foreach (var reason in play.Because)
        {
            if (reason.Law is not null && reason.Rule is "limits_forbidden" or "requires" || play.Direction == PlayDirection.Extends && reason.Rule == "prohibits")
                return reason;
        }

        return null;
    }

    private static int Legislators(PeopleAnswer people)
    {
        var count = 0;
        foreach (var seat in people.Seats)
        {
            if (seat.Role is PostRoles.Upper or PostRoles.Lower or PostRoles.Legislature && seat.Division != seat.Government && seat.State == SeatState.Held)
                count += seat.Holders.Count;
        }

        return count;
    }
}
