using FsCheck;
using FsCheck.Fluent;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Contests;
using static HomeRule.Civics.Elections.CandidacyStatus;

namespace HomeRule.Elections.Tests.Contests;

public sealed class ContestStateRuleTests
{
    private static readonly DateOnly Close = new(2026, 3, 31);
    private static readonly DateOnly After = new(2026, 4, 20);
    private static readonly DateOnly Election = new(2026, 11, 3);

    public static TheoryData<CandidacyStatus[], int?, ContestState, int, int> Counts => new()
    {
        { [], 1, ContestState.NobodyFiled, 0, 0 },
        { [], null, ContestState.NobodyFiled, 0, 0 },
        { [Withdrawn], 1, ContestState.NobodyFiled, 0, 0 },
        { [Disqualified, Withdrawn], 1, ContestState.NobodyFiled, 0, 0 },
        { [WriteIn], 1, ContestState.NobodyFiled, 0, 1 },
        { [Filed], 1, ContestState.Unchallenged, 1, 0 },
        { [Qualified], 1, ContestState.Unchallenged, 1, 0 },
        { [Filed], null, ContestState.Unchallenged, 1, 0 },
        { [Filed, WriteIn], 1, ContestState.Unchallenged, 1, 1 },
        { [Filed, Withdrawn], 1, ContestState.Unchallenged, 1, 0 },
        { [Filed, Filed], 1, ContestState.Contested, 2, 0 },
        { [Filed, Qualified], 1, ContestState.Contested, 2, 0 },
        { [Filed, Filed], 2, ContestState.Unchallenged, 2, 0 },
        { [Filed, Filed], 3, ContestState.Unchallenged, 2, 0 },
        { [Filed, Filed, Filed], 2, ContestState.Contested, 3, 0 },
        { [Filed, Filed, Disqualified], 2, ContestState.Unchallenged, 2, 0 },
        { [Filed, Filed], null, ContestState.Unknown, 2, 0 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Decide_ByNamesAndSeats(CandidacyStatus[] names, int? seats, ContestState state, int filed, int writeIns)
    {
        var finding = ContestStateRule.Decide(Contest(names, seats), List(After, isFinal: true), Close, After);

        finding.ShouldBe(new ContestFinding(state, false, false, filed, writeIns));
    }

    /// <summary>List of, asked on, close known, final, what names stand → provisional.</summary>
    public static TheoryData<string, string, string?, bool?, CandidacyStatus[], bool> Days => new()
    {
        { "2026-03-20", "2026-03-20", "2026-03-31", null, [], true }, // the window is open
        { "2026-03-31", "2026-03-31", "2026-03-31", null, [Filed], true }, // its last day counts
        { "2026-03-20", "2026-05-01", "2026-03-31", true, [], true }, // closed since, and the list is older
        { "2026-03-31", "2026-05-01", "2026-03-31", true, [], true }, // a list of the last day can lack its evening
        { "2026-04-01", "2026-05-01", "2026-03-31", true, [], false },
        { "2026-04-01", "2026-05-01", "2026-03-31", null, [], true }, // objections may be pending
        { "2026-04-01", "2026-05-01", "2026-03-31", false, [Qualified], false }, // each name was found in order
        { "2026-04-01", "2026-05-01", "2026-03-31", null, [Qualified, Filed], true },
        { "2026-04-01", "2026-05-01", "2026-03-31", null, [Qualified, Withdrawn], false },
        { "2026-04-01", "2026-05-01", null, null, [Qualified], true }, // nobody knows the close
        { "2026-04-01", "2026-05-01", null, true, [Filed], false },
        { "2026-11-03", "2027-01-01", null, null, [Filed], false }, // the election is over
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Decide_ByDays_SaysWhetherItCanStillChange(string asOf, string asked, string? closes, bool? isFinal, CandidacyStatus[] names, bool isProvisional)
    {
        var close = closes is null ? (DateOnly?)null : Day(closes);

        ContestStateRule.Decide(Contest(names, 1), List(Day(asOf), isFinal), close, Day(asked)).IsProvisional.ShouldBe(isProvisional);
    }

    [Fact]
    public void Decide_WithoutListOrContest_IsUnknownAndNeverNobodyFiled()
    {
        var unknown = new ContestFinding(ContestState.Unknown, false, false, 0, 0);

        ContestStateRule.Decide(null, null, Close, After).ShouldBe(unknown);
        ContestStateRule.Decide(null, List(After, true), Close, After).ShouldBe(unknown);
        ContestStateRule.Decide(Contest([], 1), null, Close, After).ShouldBe(unknown);
    }

    [Fact]
    public void Decide_ListOfALaterDay_SaysNothing() =>
        ContestStateRule.Decide(Contest([Filed], 1), List(After, true), Close, After.AddDays(-1)).State.ShouldBe(ContestState.Unknown);

    [Theory]
    [InlineData(null, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Decide_IsOpen_OnlyWhenTheIncumbentIsKnownNotToRun(bool? runs, bool isOpen) =>
        ContestStateRule.Decide(Contest([Filed], 1) with { IncumbentRuns = runs }, List(After, true), Close, After).IsOpen.ShouldBe(isOpen);

    [Fact]
    public void Decide_Cancelled_WinsOverCounts()
    {
        var finding = ContestStateRule.Decide(Contest([Filed], 1) with { IsCancelled = true }, List(After, null), Close, After);

        finding.ShouldBe(new ContestFinding(ContestState.Cancelled, false, false, 1, 0));
    }

    [Fact]
    public void Decide_NamesThatDoNotCount_ChangeNothing() => Prop.ForAll(Cases(), c =>
    {
        if (c.AsOf > c.Asked)
            return;
        var plain = Decide(c, c.Names);

        Decide(c, [.. c.Names, Withdrawn, Disqualified]).ShouldBe(plain);
        Decide(c, [.. c.Names, WriteIn]).ShouldBe(plain with { WriteIns = plain.WriteIns + 1 });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Decide_NobodyFiledWhileOneMayStillFile_IsAlwaysProvisional() => Prop.ForAll(Cases(), c =>
    {
        var finding = Decide(c, [WriteIn, Withdrawn]);

        if (finding.State == ContestState.NobodyFiled && (c.AsOf <= Close || c.Asked <= Close))
            finding.IsProvisional.ShouldBeTrue();
        finding.State.ShouldBeOneOf(ContestState.NobodyFiled, ContestState.Unknown);
        (finding.State == ContestState.Unknown).ShouldBe(c.AsOf > c.Asked);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Decide_OneNameMore_NeverMakesItLessContested() => Prop.ForAll(Cases(), c =>
    {
        if (c.Seats is null || c.AsOf > c.Asked)
            return;
        var (before, after) = (Decide(c, c.Names), Decide(c, [.. c.Names, Filed]));

        ((int)after.State).ShouldBeGreaterThanOrEqualTo((int)before.State);
        after.Filed.ShouldBe(before.Filed + 1);
        (after.State == ContestState.Contested).ShouldBe(after.Filed > c.Seats);
    }).QuickCheckThrowOnFailure();

    private sealed record Case(CandidacyStatus[] Names, int? Seats, DateOnly AsOf, DateOnly Asked, bool? IsFinal);

    private static Arbitrary<Case> Cases() => (
        from names in Gen.Elements(Enum.GetValues<CandidacyStatus>()).ArrayOf()
        from seats in Gen.Choose(0, 5)
        from asOf in Gen.Choose(-60, 300)
        from asked in Gen.Choose(-60, 300)
        from isFinal in Gen.Elements<bool?>(null, true, false)
        select new Case(names, seats == 0 ? null : seats, Close.AddDays(asOf), Close.AddDays(asked), isFinal)).ToArbitrary();

    private static ContestFinding Decide(Case c, CandidacyStatus[] names) => ContestStateRule.Decide(Contest(names, c.Seats), List(c.AsOf, c.IsFinal), Close, c.Asked);

    private static CandidateContest Contest(CandidacyStatus[] names, int? seats) => new()
    {
        Id = "sheriff",
        Name = "Sheriff",
        Seats = seats,
        Candidates = [.. names.Select(static (s, i) => new Candidacy { Name = $"Person {i}", Status = s })],
    };

    private static CandidateList List(DateOnly asOf, bool? isFinal) => new()
    {
        Id = "co-2026-11-03-general",
        State = "co",
        Name = "2026 General Election",
        Date = Election,
        Kind = ElectionKind.General,
        AsOf = asOf,
        IsFinal = isFinal,
        Contests = [],
        Confidence = Confidence.High,
        Sources = [],
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
