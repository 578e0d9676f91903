using HomeRule.Civics.Calendars;
using HomeRule.Elections.Dates;

namespace HomeRule.Elections.Tests.Calendars;

public sealed class DateRuleTests
{
    [Theory]
    [InlineData("june 1")]
    [InlineData("january 5 of the year after")]
    [InlineData("second tuesday of july")]
    [InlineData("first monday of december of the year before")]
    [InlineData("last monday of may")]
    [InlineData("last monday through wednesday of june")]
    [InlineData("easter")]
    [InlineData("2022-03-22")]
    [InlineData("88 days before primary")]
    [InlineData("1 day after closing")]
    [InlineData("13th monday before primary")]
    [InlineData("fourth thursday after first monday of may")]
    [InlineData("4 working days after opening")]
    [InlineData("first monday before 77 days before primary")]
    [InlineData("22nd tuesday before general")]
    public void Parse_EveryForm_WritesBackTheSame(string text)
    {
        var rule = DateRule.Parse(text);

        rule.ToString().ShouldBe(text);
        DateRule.Parse(rule.ToString()).ShouldBe(rule);
    }

    [Theory]
    [InlineData("", "ends too early")]
    [InlineData("June 1", "'June'")]
    [InlineData("june 31", "'june 31'")]
    [InlineData("february 29", "'february 29'")]
    [InlineData("second tusday of july", "'tusday'")]
    [InlineData("second tuesday of jully", "'jully'")]
    [InlineData("fifth tuesday of july", "not every month")]
    [InlineData("2nd tuesday of july", "'2nd' begins no rule")]
    [InlineData("88 days primary", "'88'")]
    [InlineData("88 days before", "ends too early")]
    [InlineData("0 days before primary", "between 1 and 400")]
    [InlineData("401 days before primary", "between 1 and 400")]
    [InlineData("1 days before primary", "'1 day before primary'")]
    [InlineData("last monday before primary", "'before'")]
    [InlineData("monday after primary", "'monday' begins no rule")]
    [InlineData("last wednesday through monday of june", "a run of weekdays")]
    [InlineData("june 1 of the year 2024", "of the year before")]
    [InlineData("june 1 before primary", "'before' has no place")]
    [InlineData("june  1", "'june '")]
    [InlineData("2022-02-29", "'2022-02-29' begins no rule")]
    [InlineData("1 day after 1 day after 1 day after 1 day after 1 day after 1 day after june 1", "six steps")]
    public void Parse_Malformed_NamesWhatIsWrong(string text, string part)
    {
        var problem = DateRule.TryParse(text).Problem;

        problem.Code.ShouldBe("date-rule.malformed");
        problem.Message.ShouldContain(part);
        problem.Message.ShouldEndWith("first monday of may.");
        Should.Throw<FormatException>(() => DateRule.Parse(text)).Message.ShouldBe(problem.Message);
    }

    [Theory]
    [InlineData("last monday of may", 2026, "2026-05-25")]
    [InlineData("last saturday of february", 2020, "2020-02-29")]
    [InlineData("second tuesday of july", 2018, "2018-07-10")]
    [InlineData("first tuesday after first monday of november", 2022, "2022-11-08")]
    [InlineData("first tuesday after first monday of november", 2027, "2027-11-02")]
    [InlineData("last monday through wednesday of june", 2018, "2018-06-27", 2)]
    [InlineData("last monday through wednesday of june", 2026, "2026-06-22")]
    [InlineData("fourth thursday after first monday of may", 2018, "2018-05-31")]
    [InlineData("2 days before easter", 2024, "2024-03-29")]
    [InlineData("47 days before easter", 2026, "2026-02-17")]
    [InlineData("1 day after february 28", 2024, "2024-02-29")]
    [InlineData("1 day after february 28", 2025, "2025-03-01")]
    [InlineData("60 days before january 1", 2024, "2023-11-02")]
    [InlineData("first monday of december of the year before", 2024, "2023-12-04")]
    [InlineData("first monday before first monday of may", 2024, "2024-04-29")]
    public void Alone_KnownYears_AreTheDays(string text, int year, string expected, int later = 0) =>
        CalendarDays.Alone(DateRule.Parse(text), year).ShouldBe(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture).AddDays(-later));

    [Theory]
    [InlineData(1990, 4, 15)]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2011, 4, 24)]
    [InlineData(2016, 3, 27)]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    [InlineData(2060, 4, 18)]
    public void Easter_KnownYears_AreTheDays(int year, int month, int day) => CalendarDays.Easter(year).ShouldBe(new DateOnly(year, month, day));

    [Fact]
    public void WeekdayBeforeAndAfter_NeverCountTheDayItself()
    {
        for (var day = new DateOnly(2023, 12, 1); day < new DateOnly(2024, 4, 1); day = day.AddDays(1))
        {
            for (var n = 1; n <= 20; n++)
            {
                var before = CalendarDays.WeekdayBefore(day, DayOfWeek.Tuesday, n);
                var after = CalendarDays.WeekdayAfter(day, DayOfWeek.Tuesday, n);
                (before.DayOfWeek, after.DayOfWeek).ShouldBe((DayOfWeek.Tuesday, DayOfWeek.Tuesday));
                (day.DayNumber - before.DayNumber).ShouldBeInRange(7 * (n - 1) + 1, 7 * n);
                (after.DayNumber - day.DayNumber).ShouldBeInRange(7 * (n - 1) + 1, 7 * n);
            }
        }
    }
}
