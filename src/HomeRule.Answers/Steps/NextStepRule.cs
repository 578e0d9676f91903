using HomeRule.Answers.Standings;
using HomeRule.Civics;

namespace HomeRule.Answers.Steps;

/// <summary>
/// How much a play would move the gap in one place: points that add up. Pure; the table is docs/reference/next-steps.md. It knows nothing of what a reader
/// wants: a step is the same for who is for a play and who is against it.
/// </summary>
public static class NextStepRule
{
    /// <summary>Steps shown for one place.</summary>
    public const int Most = 5;

    /// <summary>Points of a play; null when there is nothing to decide: adopted, already state law, closed, or decided by another government.</summary>
    public static int? Points(in StepCase c)
    {
        if (OfStatus(c.Status) is not { } points)
            return null;
        points += OfReach(c.Reach) + OfFamily(c.Family) + (5 * Math.Clamp(c.InState, 0, 3));
        if (c.Agreement)
            points += 50;
        else if (c.Cooperation)
            points += 40;
        if (c.Jail)
            points += 25;
        if (c.Draft)
            points += 10;
        if (c.Election)
            points += 5;
        return points;
    }

    private static int? OfStatus(PlayStatus status) => status switch
    {
        PlayStatus.Open => 100,
        PlayStatus.Limited => 70,
        PlayStatus.Unsettled => 40,
        _ => null,
    };

    private static int OfReach(StepReach reach) => reach switch
    {
        StepReach.OwnDecides => 30,
        StepReach.OwnShares => 20,
        StepReach.Nearby => 10,
        _ => 0,
    };

    private static int OfFamily(LeverFamily family) => family switch
    {
        LeverFamily.Cooperation => 20,
        LeverFamily.Spaces => 12,
        LeverFamily.Conduct => 8,
        _ => 5,
    };
}
