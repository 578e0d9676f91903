using HomeRule.Civics;

namespace HomeRule.Answers.Standings;

/// <summary>
/// From the standings of the levers that a play moves to what the law leaves of the play, before local records are looked at.
/// <para>
/// For a limiting play: closed where every lever is closed (or closed and already law), already state law where every lever is, open where every
/// lever is a local choice, unsettled where some lever is unsettled, limited otherwise. A play that extends cooperation reads the same with
/// required and forbidden exchanged; one that serves reads like a limiting one (its levers carry no duty to cooperate).
/// Openness (open; limited and unsettled; decided) never grows when a lever's openness shrinks.
/// </para>
/// Pure; thread-safe.
/// </summary>
public static class PlayRule
{
    /// <exception cref="ArgumentException">No lever.</exception>
    public static PlayStatus Combine(PlayDirection direction, IReadOnlyList<LeverStanding> levers)
    {
        if (levers.Count == 0)
            throw new ArgumentException("A play moves at least one lever.", nameof(levers));
        int open = 0, limited = 0, unsettled = 0, closed = 0, law = 0;
        foreach (var lever in levers)
        {
            switch (OfLever(direction, lever.Standing))
            {
                case PlayStatus.Open: open++; break;
                case PlayStatus.Limited: limited++; break;
                case PlayStatus.Unsettled: unsettled++; break;
                case PlayStatus.Closed: closed++; break;
                default: law++; break;
            }
        }

        if (open == levers.Count)
            return PlayStatus.Open;
        if (law == levers.Count)
            return PlayStatus.StateLaw;
        if (closed + law == levers.Count)
            return PlayStatus.Closed;
        return unsettled > 0 ? PlayStatus.Unsettled : PlayStatus.Limited;
    }

    /// <summary>How one lever's standing reads for a play of that direction.</summary>
    public static PlayStatus OfLever(PlayDirection direction, Standing standing) => standing switch
    {
        Standing.LocalChoice => PlayStatus.Open,
        Standing.Limited => PlayStatus.Limited,
        Standing.Unsettled => PlayStatus.Unsettled,
        Standing.MustCooperate => direction == PlayDirection.Extends ? PlayStatus.StateLaw : PlayStatus.Closed,
        Standing.MustNotCooperate => direction == PlayDirection.Extends ? PlayStatus.Closed : PlayStatus.StateLaw,
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Unknown standing."),
    };
}
