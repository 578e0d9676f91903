using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <summary>Who counts as holding a seat on a day. Pure.</summary>
public static class SeatRule
{
    /// <summary>Months after which a membership without an end counts as listed, not as confirmed.</summary>
    public const int FreshMonths = 18;

    /// <summary>
    /// A membership counts from its first day to its last, both inclusive; a date that is not known does not keep it from counting, and one known to the
    /// month or year counts in its favour. In a seat for one person, a membership without an end gives way to one that began later.
    /// </summary>
    /// <param name="memberships">Of this seat, in any order.</param>
    /// <param name="seats">How many hold it at once; null where not known.</param>
    /// <param name="on">Day asked for.</param>
    public static SeatFinding Decide(IEnumerable<Membership> memberships, int? seats, DateOnly on)
    {
        var current = new List<Membership>(1);
        Membership? last = null;
        foreach (var membership in memberships)
        {
            if (Counts(membership, on))
                current.Add(membership);
            else if (HasEnded(membership, on) && (last is null || membership.End!.Value.Last > last.End!.Value.Last))
                last = membership;
        }

        if (seats == 1 && current.Count > 1)
            current.RemoveAll(m => m.End is null && current.Exists(other => other != m && Start(other) > Start(m)));
        return current.Count > 0 ? new SeatFinding(SeatState.Held, current, null)
            : last is not null ? new SeatFinding(SeatState.TermEnded, [], last)
            : new SeatFinding(SeatState.NobodyListed, [], null);
    }

    public static bool Counts(Membership membership, DateOnly on) => (membership.Start is not { } start || start.First <= on) && !HasEnded(membership, on);

    public static bool HasEnded(Membership membership, DateOnly on) => membership.End is { } end && end.Last < on;

    /// <summary>Day of the newest source of a membership without an end, when that is more than <see cref="FreshMonths"/> months before the day; else null.</summary>
    public static Civics.PartialDate? Unconfirmed(Membership membership, DateOnly on)
    {
        if (membership.End is not null)
            return null;
        Civics.PartialDate? newest = null;
        foreach (var source in membership.Sources)
        {
            if (source.Checked is { } day && (newest is null || day.Last > newest.Value.Last))
                newest = day;
        }

        return newest is { } seen && seen.Last < on.AddMonths(-FreshMonths) ? newest : null;
    }

    private static DateOnly Start(Membership membership) => membership.Start?.First ?? DateOnly.MinValue;
}
