using HomeRule.Answers.Standings;
using HomeRule.Civics;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Standings;

public sealed class PlayRuleTests
{
    private static readonly Standing[] All = Enum.GetValues<Standing>();

    [Theory]
    [InlineData(PlayDirection.Limits, Standing.LocalChoice, PlayStatus.Open)]
    [InlineData(PlayDirection.Limits, Standing.Limited, PlayStatus.Limited)]
    [InlineData(PlayDirection.Limits, Standing.Unsettled, PlayStatus.Unsettled)]
    [InlineData(PlayDirection.Limits, Standing.MustCooperate, PlayStatus.Closed)]
    [InlineData(PlayDirection.Limits, Standing.MustNotCooperate, PlayStatus.StateLaw)]
    [InlineData(PlayDirection.Serves, Standing.MustCooperate, PlayStatus.Closed)]
    [InlineData(PlayDirection.Serves, Standing.MustNotCooperate, PlayStatus.StateLaw)]
    [InlineData(PlayDirection.Extends, Standing.MustCooperate, PlayStatus.StateLaw)]
    [InlineData(PlayDirection.Extends, Standing.MustNotCooperate, PlayStatus.Closed)]
    [InlineData(PlayDirection.Extends, Standing.LocalChoice, PlayStatus.Open)]
    public void Combine_OneLever_ReadsItsStanding(PlayDirection direction, Standing standing, PlayStatus status)
    {
        PlayRule.Combine(direction, [Of(standing)]).ShouldBe(status);
    }

    [Fact]
    public void Combine_EveryPairAndTripleOfStandings_FollowsTheTable()
    {
        foreach (var direction in Enum.GetValues<PlayDirection>())
        {
            foreach (var a in All)
            {
                foreach (var b in All)
                {
                    PlayRule.Combine(direction, [Of(a), Of(b)]).ShouldBe(Expected(direction, a, b), $"{direction}: {a}, {b}");
                    foreach (var c in All)
                        PlayRule.Combine(direction, [Of(a), Of(b), Of(c)]).ShouldBe(Expected(direction, a, b, c), $"{direction}: {a}, {b}, {c}");
                }
            }
        }
    }

    [Fact]
    public void Combine_NoLever_Throws()
    {
        Should.Throw<ArgumentException>(() => PlayRule.Combine(PlayDirection.Limits, []));
    }

    [Fact]
    public void OfLever_UnknownStanding_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => PlayRule.OfLever(PlayDirection.Limits, (Standing)99));
    }

    // The table of the architecture, written from the set of single statuses rather than from counts.
    private static PlayStatus Expected(PlayDirection direction, params Standing[] standings)
    {
        var set = standings.Select(s => PlayRule.OfLever(direction, s)).ToHashSet();
        if (set.Count == 1)
            return set.Single();
        if (set.SetEquals([PlayStatus.Closed, PlayStatus.StateLaw]))
            return PlayStatus.Closed;
        return set.Contains(PlayStatus.Unsettled) ? PlayStatus.Unsettled : PlayStatus.Limited;
    }

    private static LeverStanding Of(Standing standing) => new("detainer_holds", standing, [], false);
}
