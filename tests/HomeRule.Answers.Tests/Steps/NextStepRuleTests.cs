using FsCheck;
using FsCheck.Fluent;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Steps;
using HomeRule.Civics;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Steps;

/// <summary>The points of docs/reference/next-steps.md, case by case, and what must hold for all of them.</summary>
public sealed class NextStepRuleTests
{
    private static readonly StepCase Plain = new() { Status = PlayStatus.Open, Reach = StepReach.OwnDecides, Family = LeverFamily.Cooperation };

    public static TheoryData<string, StepCase, int> Cases => new()
    {
        { "open, own office decides, cooperation", Plain, 150 },
        { "limited", Plain with { Status = PlayStatus.Limited }, 120 },
        { "unsettled", Plain with { Status = PlayStatus.Unsettled }, 90 },
        { "own office shares", Plain with { Reach = StepReach.OwnShares }, 140 },
        { "county or schools", Plain with { Reach = StepReach.Nearby }, 130 },
        { "state", Plain with { Reach = StepReach.Above }, 120 },
        { "spaces", Plain with { Family = LeverFamily.Spaces }, 142 },
        { "conduct", Plain with { Family = LeverFamily.Conduct }, 138 },
        { "services", Plain with { Family = LeverFamily.Services }, 135 },
        { "agreement here", Plain with { Agreement = true }, 200 },
        { "cooperation record here", Plain with { Cooperation = true }, 190 },
        { "agreement and its own record count once", Plain with { Agreement = true, Cooperation = true }, 200 },
        { "own jail", Plain with { Jail = true }, 175 },
        { "one other government of the state", Plain with { InState = 1 }, 155 },
        { "three or more", Plain with { InState = 40 }, 165 },
        { "draft ready", Plain with { Draft = true }, 160 },
        { "election near", Plain with { Election = true }, 155 },
        { "an agreement outweighs a partly closed law", Plain with { Status = PlayStatus.Limited, Agreement = true }, 170 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Points_OfACase_AreThoseOfTheTable(string what, StepCase facts, int points) => NextStepRule.Points(facts).ShouldBe(points, what);

    [Theory]
    [InlineData(PlayStatus.Adopted)]
    [InlineData(PlayStatus.StateLaw)]
    [InlineData(PlayStatus.Closed)]
    [InlineData(PlayStatus.NotHere)]
    public void Points_NothingToDecide_AreNone(PlayStatus status) =>
        NextStepRule.Points(Plain with { Status = status, Agreement = true, Jail = true, InState = 3, Draft = true, Election = true }).ShouldBeNull();

    [Fact]
    public void Points_AnyCase_AdoptingNeverRaisesIt_ClosingRemovesIt() => Check.QuickThrowOnFailure(Prop.ForAll(AnyCase(), static facts =>
    {
        var points = NextStepRule.Points(facts);
        var adopted = NextStepRule.Points(facts with { Status = PlayStatus.Adopted });
        return (adopted is null || adopted <= points) && NextStepRule.Points(facts with { Status = PlayStatus.Closed }) is null;
    }));

    [Fact]
    public void Points_AnyCase_MoreOpenAndNearerAndMoreFactsNeverLowerIt() => Check.QuickThrowOnFailure(Prop.ForAll(AnyCase(), static facts =>
    {
        var points = NextStepRule.Points(facts with { Status = PlayStatus.Limited })!.Value;
        var open = NextStepRule.Points(facts with { Status = PlayStatus.Open })!.Value;
        var unsettled = NextStepRule.Points(facts with { Status = PlayStatus.Unsettled })!.Value;
        var limited = facts with { Status = PlayStatus.Limited };
        return open > points && points > unsettled
            && NextStepRule.Points(limited with { Reach = StepReach.OwnDecides }) >= points
            && NextStepRule.Points(limited with { Agreement = true }) >= points
            && NextStepRule.Points(limited with { Cooperation = true }) >= points
            && NextStepRule.Points(limited with { Jail = true }) >= points
            && NextStepRule.Points(limited with { InState = limited.InState + 1 }) >= points
            && NextStepRule.Points(limited with { Draft = true }) >= points
            && NextStepRule.Points(limited with { Election = true }) >= points;
    }));

    private static Arbitrary<StepCase> AnyCase() => (
        from status in Gen.Elements(Enum.GetValues<PlayStatus>())
        from reach in Gen.Elements(Enum.GetValues<StepReach>())
        from family in Gen.Elements(Enum.GetValues<LeverFamily>())
        from flags in Gen.Choose(0, 31)
        from inState in Gen.Choose(0, 60)
        select new StepCase
        {
            Status = status,
            Reach = reach,
            Family = family,
            Agreement = (flags & 1) != 0,
            Cooperation = (flags & 2) != 0,
            Jail = (flags & 4) != 0,
            Draft = (flags & 8) != 0,
            Election = (flags & 16) != 0,
            InState = inState,
        }).ToArbitrary();
}
