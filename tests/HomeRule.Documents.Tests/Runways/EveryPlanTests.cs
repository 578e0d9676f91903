using System.Diagnostics;
using System.Text;
using HomeRule.Answers;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Documents.Runways;
using HomeRule.Testing;

namespace HomeRule.Documents.Tests.Runways;

/// <summary>Every state and every large government × every elective office × both languages, on ordinary and on odd days.</summary>
public sealed class EveryPlanTests(ITestOutputHelper output)
{
    /// <summary>Today, a day within windows, a leap day, both ends of a year, and a later year.</summary>
    public static readonly TheoryData<string> Days = ["2026-11-21", "2027-01-15", "2028-02-29", "2027-12-31", "2028-01-01", "2031-05-05"];

    private static readonly List<Government> Places =
        [.. RealAtlas.Book.Places.All.Where(static p => p.Large is not null || DivisionKinds.IsState(p.Kind))];

    [Theory]
    [MemberData(nameof(Days))]
    public void Plans_AllOfThem_AreInOrderWithALawForEveryDay(string day)
    {
        var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var watch = Stopwatch.StartNew();
        var (plans, dated, entries) = (0, 0, 0);
        foreach (var english in Plans(asOf, Language.En))
        {
            plans++;
            entries += english.Dated.Count;
            dated += english.Dated.Count > 0 ? 1 : 0;
            Ordered(english, asOf);
            Lawful(english);
            Complete(english);
            if (plans % 7 == 0)
                SameInSpanish(english, asOf);
        }

        output.WriteLine($"{plans} plans, {dated} with days, {entries} days, {watch.ElapsedMilliseconds} ms");
        plans.ShouldBeGreaterThan(500);
        dated.ShouldBeGreaterThan(150);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0011-02-28")]
    [InlineData("9899-12-31")]
    [InlineData("9999-12-31")]
    public void Plans_AtTheEndsOfTheCalendar_AreMadeAndSayWhatIsNotKnown(string day)
    {
        var asOf = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var plan in Plans(asOf, Language.En).Take(150))
        {
            plan.Lead.ShouldNotBeEmpty();
            RunwayText.Write(plan).ShouldContain("Not legal advice");
            Ordered(plan, asOf);
            if (!RunwayCalendar.Write(plan).TryGet(out _, out var problem))
                problem.Code.ShouldBe("plan.none");
        }
    }

    private static IEnumerable<RunwayPlan> Plans(DateOnly asOf, Language language)
    {
        foreach (var place in Places)
        {
            foreach (var office in AnswerBook.ElectiveOfficeIds)
            {
                if (RealAtlas.Book.Seat(place, office, asOf, language).TryGet(out var seat, out var problem))
                    yield return RunwayPlanBuilder.Build(seat, null, language);
                else
                    problem.Code.ShouldBe("office.elsewhere");
            }
        }
    }

    private static void Ordered(RunwayPlan plan, DateOnly asOf)
    {
        var days = plan.Dated.Select(static e => e.Date!.Value).ToList();
        days.ShouldBeInOrder(SortDirection.Ascending, Name(plan));
        plan.Dated.Select(static e => e.Id).Concat(plan.Undated.Select(static e => e.Id)).ShouldBeUnique(Name(plan));
        plan.Undated.ShouldAllBe(static e => e.Date == null && e.Timing == RunwayTiming.Undated);
        foreach (var entry in plan.Dated)
        {
            switch (entry.Timing)
            {
                case RunwayTiming.Past or RunwayTiming.Begun:
                    (entry.Date < asOf).ShouldBeTrue(Name(plan));
                    break;
                case RunwayTiming.Next:
                    entry.Date.ShouldBe(days.First(d => d >= asOf), Name(plan));
                    break;
                default:
                    entry.Timing.ShouldBe(RunwayTiming.Ahead, Name(plan));
                    (entry.Date > days.First(d => d >= asOf)).ShouldBeTrue(Name(plan));
                    break;
            }
        }
    }

    private static void Lawful(RunwayPlan plan)
    {
        foreach (var entry in plan.Dated)
        {
            entry.Citation.ShouldNotBeNullOrWhiteSpace(Name(plan));
            entry.Certainty.ShouldNotBeNullOrWhiteSpace(Name(plan));
            entry.Rule.ShouldNotBeNull(Name(plan));
            entry.Sources.Count.ShouldBeGreaterThan(0, Name(plan));
        }

        if (plan.Window is not { } window)
        {
            plan.Dated.ShouldBeEmpty(Name(plan));
            return;
        }

        // What comes after the last election is there because a rule counts from an election or from after the close.
        var last = plan.Dated.Where(static e => e.Kind == RunwayEntryKind.Election).Max(static e => e.Date) ?? DateOnly.MaxValue;
        foreach (var late in plan.Dated.Where(e => e.Date > last))
        {
            late.Kind.ShouldBe(RunwayEntryKind.Step, Name(plan));
            late.Rule!.Value.Value.ShouldContain("after", Case.Insensitive, $"{Name(plan)}: {late.Id}");
        }

        plan.Dated.Single(static e => e.Kind == RunwayEntryKind.Closes).Date.ShouldBe(window.Closes.Date);
        if (window.Opens is { } opens)
        {
            plan.Dated.Single(static e => e.Kind == RunwayEntryKind.Opens).Date.ShouldBe(opens.Date);
            (opens.Date <= window.Closes.Date).ShouldBeTrue(Name(plan));
        }

        plan.Dated.Where(static e => e.Kind == RunwayEntryKind.Election).ShouldAllBe(e => e.Date > window.Closes.Date, Name(plan));
    }

    /// <summary>Every kind is either on record or named as missing; nothing is asked of somebody who cannot run.</summary>
    private static void Complete(RunwayPlan plan)
    {
        if (!plan.IsElected)
        {
            (plan.Dated.Count + plan.Undated.Count + plan.Missing.Count).ShouldBe(0, Name(plan));
            return;
        }

        if (plan.Seat.Runway is not { } runway)
            return;
        foreach (var kind in Enum.GetValues<RunwayKind>().Where(static k => k != RunwayKind.Other))
            (runway.Steps.Any(s => s.Kind == kind) ^ plan.Missing.Contains(kind)).ShouldBeTrue($"{Name(plan)}: {kind}");
        plan.Dated.Concat(plan.Undated).Count(static e => e.Kind == RunwayEntryKind.Step).ShouldBe(runway.Steps.Count, Name(plan));
        plan.Whom.ShouldNotBeNullOrWhiteSpace();
    }

    private static void SameInSpanish(RunwayPlan english, DateOnly asOf)
    {
        var place = Places.First(p => p.Slug == english.Seat.Place.Id);
        var spanish = RunwayPlanBuilder.Build(RealAtlas.Book.Seat(place, english.Seat.Office.Id, asOf, Language.Es).Value, null, Language.Es);
        spanish.Dated.Select(static e => (e.Id, e.Date, e.Timing)).ShouldBe(english.Dated.Select(static e => (e.Id, e.Date, e.Timing)));
        spanish.Undated.Select(static e => e.Id).ShouldBe(english.Undated.Select(static e => e.Id));
        spanish.Lead.ShouldNotBe(english.Lead);
        if (RunwayCalendar.Write(english).TryGet(out var calendar, out _))
            Names(calendar).ShouldBe(Names(RunwayCalendar.Write(spanish).Value), "the same names, so that a later import replaces the first");
    }

    private static List<string> Names(byte[] calendar) =>
        [.. Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Where(static l => l.StartsWith("UID:", StringComparison.Ordinal))];

    private static string Name(RunwayPlan plan) => $"{plan.Seat.Place.Id} {plan.Seat.Office.Id} {plan.Window?.Id}";
}
