using HomeRule.Answers.Locating;
using HomeRule.Civics;

namespace HomeRule.Site.Boundaries;

/// <summary>Which of a division's lines an answer shows.</summary>
internal static class LineChoice
{
    /// <summary>
    /// Lines in force on the day, those of the newest map first; with no day asked for, else the latest that have ended, else the first that will begin.
    /// Code <c>boundary.unknown</c>.
    /// </summary>
    /// <param name="lines">All lines of the division.</param>
    /// <param name="day">Day of the answer.</param>
    /// <param name="strict">True when the day was asked for.</param>
    /// <param name="set">Slug of a map, or null for any.</param>
    public static Result<LocatedLine> Of(IReadOnlyList<LocatedLine> lines, DateOnly day, bool strict, string? set)
    {
        var all = set is null ? lines : [.. lines.Where(l => l.Boundary.Set == set)];
        if (all.Count == 0)
            return new Problem("boundary.unknown", set is null ? "No lines are loaded for this division." : "This map has no lines of this division; leave set out, or take one of those listed for it.") { Field = set is null ? "id" : "set" };
        var now = all.Where(l => l.Boundary.IsInForce(day)).MaxBy(static l => l.Boundary.ValidFrom ?? DateOnly.MinValue);
        if (now is not null)
            return now;
        if (strict)
            return new Problem("boundary.unknown", "No lines of this division that held on that day are loaded; leave as_of out to get the latest.") { Field = "as_of" };
        return all.Where(l => l.Boundary.ValidTo < day).MaxBy(static l => l.Boundary.ValidTo) ?? all.MinBy(static l => l.Boundary.ValidFrom)!;
    }
}
