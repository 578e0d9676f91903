using HomeRule.Answers.People;
using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Testing;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.People;

public sealed class SeatRuleTests
{
    private static readonly DateOnly Day = new(2026, 11, 21);

    /// <summary>Start, end, whether the membership counts on 21 November 2026.</summary>
    [Theory]
    [InlineData("2025-01-08", "2027-01-13", true)]
    [InlineData(null, null, true)]
    [InlineData("2025-01-08", null, true)]
    [InlineData(null, "2027", true)]
    [InlineData("2026-11-21", null, true)]
    [InlineData("2026-11-22", null, false)]
    [InlineData("2026-11", null, true)]
    [InlineData("2026-12", null, false)]
    [InlineData("2027", null, false)]
    [InlineData(null, "2026-11-21", true)]
    [InlineData(null, "2026-11-20", false)]
    [InlineData(null, "2026-11", true)]
    [InlineData(null, "2026-10", false)]
    [InlineData(null, "2026", true)]
    [InlineData(null, "2025", false)]
    [InlineData("2023-12-04", "2025-07-20", false)]
    public void Counts_ByStartAndEnd_IsInclusiveAndReadsPartialDatesInFavour(string? start, string? end, bool counts) =>
        SeatRule.Counts(Member("a", start, end), Day).ShouldBe(counts);

    [Fact]
    public void Decide_NoMembership_IsNobodyListed()
    {
        var finding = SeatRule.Decide([], 1, Day);

        finding.State.ShouldBe(SeatState.NobodyListed);
        finding.Current.ShouldBeEmpty();
        finding.Last.ShouldBeNull();
    }

    [Fact]
    public void Decide_OnlyOneToCome_IsNobodyListed() =>
        SeatRule.Decide([Member("next", "2027-01-05", null)], 1, Day).State.ShouldBe(SeatState.NobodyListed);

    [Fact]
    public void Decide_EverybodyLeft_NamesTheLastAsLastAndNobodyAsCurrent()
    {
        var finding = SeatRule.Decide([Member("older", "2015", "2019-07-15"), Member("former", "2019-07-16", "2025-07-20"), Member("oldest", null, "2011")], 1, Day);

        finding.State.ShouldBe(SeatState.TermEnded);
        finding.Current.ShouldBeEmpty();
        finding.Last!.Person.ShouldBe("former");
    }

    [Fact]
    public void Decide_OneLeftAndOneHolds_IsHeldByTheOneAlone()
    {
        var finding = SeatRule.Decide([Member("former", "2019", "2025-07-20"), Member("now", "2025-07-21", "2029-07-16")], 1, Day);

        finding.State.ShouldBe(SeatState.Held);
        finding.Current.ShouldHaveSingleItem().Person.ShouldBe("now");
        finding.Last.ShouldBeNull("a former holder is not named beside a current one");
    }

    [Fact]
    public void Decide_SeatForOne_OpenEndGivesWayToALaterStart() =>
        SeatRule.Decide([Member("stale", "2019", null), Member("now", "2023-01-09", null)], 1, Day).Current.ShouldHaveSingleItem().Person.ShouldBe("now");

    [Fact]
    public void Decide_SeatForOneWithTwoThatTheFileSaysHoldIt_KeepsBoth() =>
        SeatRule.Decide([Member("one", "2023", "2027"), Member("two", "2024", "2028")], 1, Day).Current.Count.ShouldBe(2);

    [Theory]
    [InlineData(3)]
    [InlineData(null)]
    public void Decide_SeatForSeveralOrForUnknownMany_KeepsAll(int? seats) =>
        SeatRule.Decide([Member("one", "2019", null), Member("two", "2023", null), Member("three", "2025", "2027")], seats, Day).Current.Count.ShouldBe(3);

    /// <summary>End, day of the source, day of the listing that nothing confirmed since.</summary>
    [Theory]
    [InlineData(null, "2025-05-20", "2025-05-20")]
    [InlineData(null, "2025-05-21", null)]
    [InlineData(null, "2024", "2024")]
    [InlineData(null, "2025", null)]
    [InlineData("2027", "2020-01-01", null)]
    [InlineData(null, null, null)]
    public void Unconfirmed_NoEndAndASourceOlderThanEighteenMonths_IsItsDay(string? end, string? seen, string? expected) =>
        SeatRule.Unconfirmed(Member("a", "2019", end, seen), Day).ShouldBe(expected is null ? null : PartialDate.Parse(expected));

    private static Membership Member(string person, string? start, string? end, string? seen = "2026-08-05") => new()
    {
        Person = person,
        Post = "p",
        Start = start is null ? null : PartialDate.Parse(start),
        End = end is null ? null : PartialDate.Parse(end),
        Sources = [SampleLiving.People with { Checked = seen is null ? null : PartialDate.Parse(seen) }],
    };
}
