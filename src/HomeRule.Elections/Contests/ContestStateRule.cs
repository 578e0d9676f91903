using HomeRule.Civics.Elections;

namespace HomeRule.Elections.Contests;

/// <summary>
/// From a contest of a candidate list to its state. Withdrawn and disqualified names do not count; write-ins count apart. "Nobody filed" before the window
/// closed, or from a list that is no later than the close, is always provisional. Pure; thread-safe.
/// </summary>
public static class ContestStateRule
{
    /// <param name="contest">Null when no list has it.</param>
    /// <param name="list">The list that has it; null when there is none.</param>
    /// <param name="closes">Last day of filing, inclusive; null when it is not known.</param>
    /// <param name="asked">The day that the answer is about. A list that speaks for a later day says nothing about it.</param>
    public static ContestFinding Decide(CandidateContest? contest, CandidateList? list, DateOnly? closes, DateOnly asked)
    {
        if (contest is null || list is null || list.AsOf > asked)
            return new ContestFinding(ContestState.Unknown, false, false, 0, 0);
        var filed = contest.Candidates.Count(static c => c.Status is CandidacyStatus.Filed or CandidacyStatus.Qualified);
        var writeIns = contest.Candidates.Count(static c => c.Status == CandidacyStatus.WriteIn);
        var state = contest.IsCancelled ? ContestState.Cancelled : Count(filed, contest.Seats);
        return new ContestFinding(state, contest.IncumbentRuns == false, state != ContestState.Cancelled && IsProvisional(contest, list, closes, asked, filed), filed, writeIns);
    }

    /// <summary>One name is never more than the seats; several names against a number of seats that nobody gives are not known to be more.</summary>
    private static ContestState Count(int filed, int? seats) => filed switch
    {
        0 => ContestState.NobodyFiled,
        1 => ContestState.Unchallenged,
        _ when seats is null => ContestState.Unknown,
        _ => filed <= seats ? ContestState.Unchallenged : ContestState.Contested,
    };

    private static bool IsProvisional(CandidateContest contest, CandidateList list, DateOnly? closes, DateOnly asked, int filed)
    {
        if (closes is { } close && (asked <= close || list.AsOf <= close))
            return true;
        // By election day names can no longer come or go; before it, objections and withdrawals run on until somebody calls the list final or each name qualified.
        if (list.IsFinal == true || list.AsOf >= list.Date)
            return false;
        return closes is null || filed == 0 || contest.Candidates.Any(static c => c.Status == CandidacyStatus.Filed);
    }
}
