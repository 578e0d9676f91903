using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Tests.Testing;
using HomeRule.Elections.Windows;
using NodaTime;

namespace HomeRule.Elections.Tests.Windows;

/// <summary>What holds for every rule in every year from 1995 to 2055.</summary>
public sealed class WindowPropertyTests
{
    private static readonly IReadOnlyList<FilingWindow> All = [.. OurAtlas.Everything()];

    [Fact]
    public void Rules_EveryCycle_AreComputed()
    {
        foreach (var law in OurAtlas.Book.Laws)
        {
            foreach (var rule in law.Rules)
            {
                foreach (var cycle in Enumerable.Range(2015, 40).Where(rule.HoldsIn))
                {
                    var found = OurAtlas.Book.Of(law.Id).Value.InForce(rule, cycle);
                    found.IsOk.ShouldBeTrue($"{law.Id} {rule.Id} {cycle}: {(found.IsOk ? "" : found.Problem.Message)}");
                }
            }
        }

        All.Count.ShouldBeGreaterThan(2_000);
    }

    [Fact]
    public void Windows_NeverCloseBeforeTheyOpen() => All.ShouldAllBe(w => w.Opens == null || w.Opens <= w.Closes);

    [Fact]
    public void Windows_LieNearTheirCycle() =>
        All.Where(static w => w.Closes.Year < w.Cycle - 1 || w.Closes.Year > w.Cycle || w.Closes.DayNumber - (w.Opens ?? w.Closes).DayNumber > 300)
            .Select(static w => $"{w.State}/{w.Rule.Id} {w.Cycle}: {w.Opens:O} to {w.Closes:O}").ShouldBeEmpty();

    [Fact]
    public void Rolled_Days_AreWorkingDays()
    {
        foreach (var window in All)
        {
            var calendar = OurAtlas.Calendars.Of(window.State).Value;
            Check(window.Rule.Opens, window.Opens);
            Check(window.Rule.Closes, window.Closes);

            void Check(FilingEnd? end, DateOnly? day)
            {
                if (end is { Roll: RollRule.NextWorkingDay or RollRule.PreviousWorkingDay } && window.Override is null)
                    calendar.IsWorkingDay(day!.Value).Value.ShouldBeTrue($"{window.State} {window.Rule.Id} {day:O}");
            }
        }
    }

    [Fact]
    public void NotLessThanNDaysBefore_IsPlainSubtraction()
    {
        var counted = All.Where(static w => w.Override is null && w.Rule.Closes is { Roll: RollRule.None, Date: { Kind: DateRuleKind.DaysBefore, Of.Kind: DateRuleKind.Anchor } }).ToList();

        counted.Select(static w => w.State).Distinct().Count().ShouldBeGreaterThan(15);
        counted.ShouldAllBe(w => w.Election!.Value.DayNumber - w.Rule.Closes.Date.Number == w.Closes.DayNumber);
    }

    [Fact]
    public void NthWeekdayBefore_NeverCountsElectionDay()
    {
        var counted = All.Where(static w => w.Override is null && w.Rule.Closes.Date is { Kind: DateRuleKind.WeekdayBefore, Of.Kind: DateRuleKind.Anchor }).ToList();

        counted.ShouldNotBeEmpty();
        counted.ShouldAllBe(w => w.Closes.DayOfWeek == w.Rule.Closes.Date.Weekday
            && (w.Election!.Value.DayNumber - w.Closes.DayNumber - 1) / 7 == w.Rule.Closes.Date.Number - 1);
    }

    [Fact]
    public void Derivations_WalkedAgain_EndInTheSameDays()
    {
        foreach (var window in All)
        {
            WindowReplay.FirstFault(window, OurAtlas.Calendars.Of(window.State).Value).ShouldBeNull($"{window.State} {window.Rule.Id} {window.Cycle}");
            window.Steps.ShouldAllBe(s => s.Citation.Length > 0);
        }
    }

    [Fact]
    public void Derivation_WithAWrongDay_IsFound()
    {
        var window = OurAtlas.Window("ks", "primary", 2024);
        var calendar = OurAtlas.Calendars.Of("ks").Value;
        WindowReplay.FirstFault(window, calendar).ShouldBeNull();
        for (var i = 0; i < window.Steps.Count; i++)
        {
            var steps = window.Steps.ToArray();
            steps[i] = steps[i] with { Date = steps[i].Date.AddDays(1) };
            WindowReplay.FirstFault(window with { Steps = steps }, calendar).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Derivation_OfAPrimary_CitesEachStep()
    {
        var window = OurAtlas.Window("ca", "legislature-county", 2026);

        window.Steps.Select(s => $"{DerivationText.Of(s.Part, Language.En)}: {DerivationText.Of(s, Language.En)} = {s.Date:O} ({s.Citation})").ShouldBe(
        [
            "election: first Monday of June = 2026-06-01 (Cal. Elec. Code 1201)",
            "election: first Tuesday after = 2026-06-02 (Cal. Elec. Code 1201)",
            "opens: the state primary = 2026-06-02 (Cal. Elec. Code 8020(b))",
            "opens: 113 days before = 2026-02-09 (Cal. Elec. Code 8020(b))",
            "closes: the state primary = 2026-06-02 (Cal. Elec. Code 8020(b))",
            "closes: 88 days before = 2026-03-06 (Cal. Elec. Code 8020(b))",
        ]);
    }

    [Theory]
    [InlineData("ca", "legislature-county", "88 days before the state primary", "88 días antes de la primaria estatal")]
    [InlineData("vt", "primary", "fourth Thursday after the first Monday of May", "cuarto jueves después del primer lunes de mayo")]
    [InlineData("tx", "primary", "second Monday of December of the year before", "segundo lunes de diciembre del año anterior")]
    [InlineData("ri", "declaration", "2 days after the opening", "2 días después de la apertura")]
    [InlineData("ks", "primary", "June 1", "1 de junio")]
    [InlineData("pa", "primary", "tenth Tuesday before the state primary", "décimo martes antes de la primaria estatal")]
    [InlineData("mi", "primary", "15th Tuesday before the state primary", "15.º martes antes de la primaria estatal")]
    [InlineData("ma", "registrars", "28 days before the last Tuesday of May", "28 días antes del último martes de mayo")]
    [InlineData("wv", "primary", "last Saturday of January", "último sábado de enero")]
    [InlineData("ut", "primary", "4 working days after the opening", "4 días hábiles después de la apertura")]
    public void Words_OfARule_AreInBothLanguages(string state, string rule, string english, string spanish)
    {
        var law = OurAtlas.Book.Laws.Single(l => l.Id == state);
        var date = OurAtlas.Rule(state, rule).Closes.Date;

        DerivationText.Of(date, law, Language.En).ShouldBe(english);
        DerivationText.Of(date, law, Language.Es).ShouldBe(spanish);
    }

    [Fact]
    public void Zones_EveryState_AreInTheDatabase() => OurAtlas.Book.Laws.SelectMany(static l => l.Zones).ShouldAllBe(z => FilingClock.Knows(z));

    [Fact]
    public void Clock_IsLocalToThePlaceOfFiling()
    {
        var window = OurAtlas.Window("tx", "primary", 2026);

        FilingClock.Closes(window, "America/Chicago").ToInstant().ShouldBe(Instant.FromUtc(2025, 12, 9, 0, 0));
        FilingClock.Closes(window, "America/Denver").ToInstant().ShouldBe(Instant.FromUtc(2025, 12, 9, 1, 0));
        FilingClock.Opens(window, "America/Chicago")!.Value.ToInstant().ShouldBe(Instant.FromUtc(2025, 11, 8, 6, 0));
        var law = OurAtlas.Book.Laws.Single(static l => l.Id == "tx");
        FilingClock.IsOpen(window, law, Instant.FromUtc(2025, 12, 9, 0, 30)).ShouldBeTrue();
        FilingClock.IsOpen(window, law, Instant.FromUtc(2025, 12, 9, 1, 0)).ShouldBeFalse();
    }

    /// <summary>Clocks go forward at two on the second Sunday of March.</summary>
    [Fact]
    public void Clock_InTheHourThatIsSkipped_MovesForward()
    {
        var rule = OurAtlas.Rule("ks", "primary") with { Closes = new FilingEnd { Date = DateRule.Parse("second sunday of march"), Clock = new TimeOnly(2, 30) } };
        var window = new WindowCalculator(OurAtlas.Book.Laws.Single(static l => l.Id == "ks"), OurAtlas.Calendars).Windows(rule, 2026).Value.Single();

        window.Closes.ShouldBe(new DateOnly(2026, 3, 8));
        FilingClock.Closes(window, "America/Chicago").ToInstant().ShouldBe(Instant.FromUtc(2026, 3, 8, 8, 30));
        FilingClock.Closes(window with { Rule = rule with { Closes = rule.Closes with { Clock = null } } }, "America/Chicago").ToInstant().ShouldBe(Instant.FromUtc(2026, 3, 9, 5, 0));
    }

    [Theory]
    [InlineData("28 days after february 1", 2024, "2024-02-29")]
    [InlineData("28 days after february 1", 2025, "2025-03-01")]
    [InlineData("last saturday of february", 2020, "2020-02-29")]
    [InlineData("366 days before june 1", 2024, "2023-06-01")]
    [InlineData("366 days before june 1", 2025, "2024-05-31")]
    public void Windows_LeapYears_AreExact(string rule, int cycle, string expected)
    {
        var changed = OurAtlas.Rule("ks", "primary") with { From = null, Closes = new FilingEnd { Date = DateRule.Parse(rule) } };
        var law = OurAtlas.Book.Laws.Single(static l => l.Id == "ks");

        new WindowCalculator(law, OurAtlas.Calendars).Windows(changed, cycle).Value.Single().Closes.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(expected);
    }

    [Fact]
    public void Windows_OutsideTheirYears_AreAProblem()
    {
        var calculator = OurAtlas.Book.Of("ca").Value;
        var rule = OurAtlas.Rule("ca", "legislature-county");

        calculator.Windows(rule, 2025).Problem.Code.ShouldBe("cycle.other");
        calculator.Windows(rule, 1989).Problem.Code.ShouldBe("cycle.range");
        calculator.Windows(rule, 2061).Problem.Code.ShouldBe("cycle.range");
        OurAtlas.Book.Of("zz").Problem.Code.ShouldBe("elections.unknown");
        var law = OurAtlas.Book.Laws.Single(static l => l.Id == "ks");
        new WindowCalculator(law, new Elections.Calendars.StateCalendars([])).Windows(OurAtlas.Rule("ks", "primary"), 2026).Problem.Code.ShouldBe("holidays.unknown");
        var backwards = OurAtlas.Rule("ks", "primary") with { Opens = new FilingEnd { Date = DateRule.Parse("july 1") } };
        calculator = new WindowCalculator(law, OurAtlas.Calendars);
        calculator.Windows(backwards, 2026).Problem.Code.ShouldBe("window.order");
    }

    [Fact]
    public void Between_AYear_HasWhatOpensAndClosesInIt()
    {
        var windows = OurAtlas.Book.Between(new DateOnly(2026, 11, 22), new DateOnly(2027, 11, 21));

        windows.Select(static w => w.Closes).ShouldBeInOrder();
        windows.ShouldAllBe(w => w.Closes >= new DateOnly(2026, 11, 22) && (w.Opens ?? w.Closes) <= new DateOnly(2027, 11, 21));
        windows.ShouldContain(w => w.State == "mo" && w.Rule.Id == "municipal" && w.Opens == new DateOnly(2026, 12, 8) && w.Closes == new DateOnly(2026, 12, 29));
        windows.ShouldContain(w => w.State == "pa" && w.Opens == new DateOnly(2027, 2, 16) && w.Closes == new DateOnly(2027, 3, 9));
        windows.ShouldContain(w => w.State == "va" && w.Rule.Id == "primary" && w.Opens == new DateOnly(2027, 3, 15) && w.Closes == new DateOnly(2027, 4, 1));
        windows.ShouldNotContain(w => w.State == "ca" && w.Rule.Id == "legislature-county" && w.Cycle == 2026);
        OurAtlas.Book.Between(new DateOnly(2026, 11, 22), new DateOnly(2027, 11, 21), "wa").ShouldHaveSingleItem().Closes.ShouldBe(new DateOnly(2027, 5, 7));
    }

    [Fact]
    public async Task Windows_FromManyThreads_AreTheSame()
    {
        var once = All.Select(static w => (w.State, w.Rule.Id, w.Cycle, w.Closes)).ToList();
        var again = await Task.WhenAll(Enumerable.Range(0, 4).Select(static _ => Task.Run(static () => OurAtlas.Everything().Select(static w => (w.State, w.Rule.Id, w.Cycle, w.Closes)).ToList())));

        again.ShouldAllBe(list => list.SequenceEqual(once));
    }
}
