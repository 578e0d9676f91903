using HomeRule.Civics;
using HomeRule.Elections.Contests;

namespace HomeRule.Answers.Contests;

/// <summary>Contests of candidate lists → answers.</summary>
/// <param name="context">The snapshot.</param>
/// <param name="asked">The day that the answer is about.</param>
/// <param name="cite">Numbers sources within the answer.</param>
internal sealed class ContestWriter(AnswerContext context, DateOnly asked, Func<IReadOnlyList<Source>, IReadOnlyList<int>> cite)
{
    public ContestAnswer Write(ContestEntry entry)
    {
        var (list, contest) = entry;
        var closes = context.Contests.Closes(entry);
        var finding = ContestStateRule.Decide(contest, list, closes, asked);
        return new ContestAnswer
        {
            Id = $"{list.Id}/{contest.Id}",
            Election = Text.English(list.Name),
            Date = list.Date,
            Name = Text.English(contest.Name),
            Office = contest.Office!,
            District = contest.District,
            Seats = contest.Seats,
            Party = contest.Party,
            IsUnexpiredTerm = contest.IsUnexpiredTerm,
            State = finding.State,
            Filed = finding.Filed,
            WriteIns = finding.WriteIns,
            IsOpen = finding.IsOpen,
            IsProvisional = finding.IsProvisional,
            // A list of a later day says nothing about the day that was asked for.
            Candidates = list.AsOf > asked ? [] : [.. contest.Candidates.Select(static c => new ContestCandidate(c.Name, c.Party, c.IsIncumbent, c.Status))],
            AsOf = list.AsOf,
            Closes = closes,
            Sentence = ContestSentences.Of(entry, finding, closes, asked),
            Sources = cite(list.Sources),
        };
    }
}
