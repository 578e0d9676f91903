using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Elections.Calendars;
using HomeRule.Elections.Tests.Testing;

namespace HomeRule.Elections.Tests.Calendars;

public sealed class StateCalendarTests
{
    private static readonly string[] States =
    [
        "ak", "al", "ar", "az", "ca", "co", "ct", "dc", "de", "fl", "ga", "hi", "ia", "id", "il", "in", "ks", "ky", "la", "ma", "md", "me", "mi", "mn", "mo", "ms", "mt",
        "nc", "nd", "ne", "nh", "nj", "nm", "nv", "ny", "oh", "ok", "or", "pa", "ri", "sc", "sd", "tn", "tx", "us", "ut", "va", "vt", "wa", "wi", "wv", "wy",
    ];

    [Fact]
    public void Atlas_HasEveryStateAndTheFederalList() => OurAtlas.Content.Holidays.Select(static h => h.Id).ShouldBe(States);

    [Fact]
    public void Holidays_EveryState_HaveBothLanguagesAndARuleOrANote()
    {
        foreach (var list in OurAtlas.Content.Holidays)
        {
            list.Holidays.Count(static h => h.Kind == HolidayKind.Closed).ShouldBeInRange(7, 18, list.Id);
            foreach (var holiday in list.Holidays)
            {
                holiday.Name.Es.ShouldNotBeNullOrEmpty();
                (holiday.Rule is not null || holiday.Note is not null).ShouldBeTrue($"{list.Id} {holiday.Id}");
                holiday.Sources.ShouldNotBeEmpty();
            }
        }
    }

    /// <summary>Days that are known to be closed, or open, from calendars that states and courts have published.</summary>
    [Theory]
    [InlineData("us", "2021-06-18", false)] // June 19 was a Saturday
    [InlineData("us", "2021-12-31", false)] // January 1, 2022 was a Saturday
    [InlineData("us", "2022-12-26", false)]
    [InlineData("us", "2020-06-19", true)] // before the law
    [InlineData("us", "2025-01-20", false)]
    [InlineData("ms", "2023-01-02", false)] // January 1 was a Sunday; qualifying opened on January 3
    [InlineData("ms", "2023-01-03", true)]
    [InlineData("ne", "2026-02-16", false)] // Presidents' Day; filing closed on February 17
    [InlineData("ne", "2020-02-17", false)]
    [InlineData("nc", "2025-07-04", false)]
    [InlineData("tx", "2022-12-26", false)] // the day after Christmas is a holiday of its own
    [InlineData("tx", "2023-01-02", true)] // January 1 on a Sunday is not moved
    [InlineData("ca", "2023-11-10", false)] // November 11 on a Saturday
    [InlineData("ca", "2020-07-03", true)] // July 4 on a Saturday is not moved
    [InlineData("ak", "2024-03-25", false)] // Seward's Day
    [InlineData("la", "2025-03-04", false)] // Mardi Gras
    [InlineData("de", "2024-03-29", false)] // Good Friday
    [InlineData("de", "2024-11-05", false)]
    [InlineData("de", "2023-11-07", true)] // election days of even years only
    [InlineData("ut", "2024-06-17", false)]
    [InlineData("nj", "2025-06-20", false)] // third Friday
    [InlineData("dc", "2025-01-20", false)]
    [InlineData("md", "2025-01-20", false)] // King's birthday, the same day
    [InlineData("ma", "2026-04-20", false)] // Patriots' Day
    [InlineData("vt", "2026-03-03", false)] // Town Meeting Day
    [InlineData("ma", "2026-03-17", true)] // Evacuation Day closes one county
    [InlineData("fl", "2026-02-12", true)] // on the legal list, offices open
    public void IsWorkingDay_KnownDays_IsRight(string state, string day, bool working) => Calendar(state).IsWorkingDay(Day(day)).Value.ShouldBe(working);

    [Fact]
    public void Holidays_YearWhoseEndKeepsTheNext_NamesBothDays()
    {
        var days = Calendar("us").Holidays(2021).Value;

        days[^1].Holiday.Id.ShouldBe("new-years-day");
        (days[^1].Day, days[^1].Observed).ShouldBe((Day("2022-01-01"), Day("2021-12-31")));
        days.Select(static d => d.Observed).ShouldBeInOrder();
        Calendar("us").ClosedFor(Day("2021-12-31")).Single().Holiday.Id.ShouldBe("new-years-day");
        Calendar("us").ClosedFor(Day("2021-12-30")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ms", "2023-01-01", "2023-01-03")]
    [InlineData("ne", "2026-02-15", "2026-02-17")]
    [InlineData("ks", "2024-06-01", "2024-06-03")]
    [InlineData("co", "2026-11-25", "2026-11-25")]
    public void NextWorkingDay_Rolls_ToTheKnownDay(string state, string from, string to) => Calendar(state).NextWorkingDay(Day(from)).Value.ShouldBe(Day(to));

    [Theory]
    [InlineData("us", "2026-11-20", 3, "2026-11-25")] // a records request of a Friday, three working days
    [InlineData("us", "2026-11-20", 5, "2026-11-30")] // Thanksgiving is the 26th; federal offices open on the 27th
    [InlineData("ca", "2026-11-20", 5, "2026-12-01")] // California closes on the 27th
    [InlineData("us", "2026-11-30", -5, "2026-11-20")]
    [InlineData("ut", "2024-01-02", 4, "2024-01-08")]
    [InlineData("us", "2026-11-22", 0, "2026-11-23")]
    public void AddWorkingDays_Counts_ToTheKnownDay(string state, string from, int days, string to) => Calendar(state).AddWorkingDays(Day(from), days).Value.ShouldBe(Day(to));

    [Fact]
    public void AddWorkingDays_EveryState_InverseCountsAndRolledDaysWork()
    {
        var days = from state in Gen.Elements(States) from offset in Gen.Choose(100, 25_500) from n in Gen.Choose(1, 200) select (state, Day: new DateOnly(1990, 1, 1).AddDays(offset), n);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(days.ToArbitrary(), one =>
        {
            var calendar = Calendar(one.state);
            var after = calendar.AddWorkingDays(one.Day, one.n).Value;
            var next = calendar.NextWorkingDay(one.Day).Value;
            var previous = calendar.PreviousWorkingDay(one.Day).Value;
            return calendar.WorkingDaysBetween(one.Day, after).Value == one.n && calendar.IsWorkingDay(after).Value && after > one.Day
                && calendar.IsWorkingDay(next).Value && next >= one.Day && calendar.IsWorkingDay(previous).Value && previous <= one.Day
                && calendar.WorkingDaysBetween(one.Day.AddDays(-1), next).Value == 1 && calendar.AddWorkingDays(after, -one.n).Value <= next;
        }));
    }

    [Theory]
    [InlineData("1989-12-31")]
    [InlineData("2061-01-01")]
    public void Days_OutsideTheTable_AreAProblem(string day)
    {
        var calendar = Calendar("co");

        calendar.IsWorkingDay(Day(day)).Problem.Code.ShouldBe("calendar.range");
        calendar.NextWorkingDay(Day(day)).Problem.Message.ShouldContain("1990 to 2060");
        calendar.AddWorkingDays(Day(day), 1).Problem.Code.ShouldBe("calendar.range");
        calendar.AddWorkingDays(Day("2060-12-31"), 1).Problem.Code.ShouldBe("calendar.range");
        calendar.AddWorkingDays(Day("2000-01-01"), int.MaxValue).Problem.Code.ShouldBe("calendar.range");
        calendar.AddWorkingDays(Day("2000-01-01"), int.MinValue).Problem.Code.ShouldBe("calendar.range");
        calendar.PreviousWorkingDay(Day("1990-01-01")).Problem.Code.ShouldBe("calendar.range");
        calendar.Holidays(2061).Problem.Code.ShouldBe("calendar.range");
    }

    [Fact]
    public void Of_StateWithoutAList_FailsClosed()
    {
        var problem = OurAtlas.Calendars.Of("zz").Problem;

        problem.Code.ShouldBe("holidays.unknown");
        problem.Message.ShouldContain("atlas/holidays/zz.yaml");
    }

    private static StateCalendar Calendar(string state) => OurAtlas.Calendars.Of(state).Value;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
