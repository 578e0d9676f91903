using HomeRule.Answers.PublicRecords;
using HomeRule.Civics;
using HomeRule.Civics.PublicRecords;

namespace HomeRule.Answers.Tests.PublicRecords;

/// <summary>Counting by itself, with made-up laws and calendars.</summary>
public sealed class RecordsDeadlineTests
{
    private static readonly WorkingDays NoHolidays = new(static d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), static _ => [], static _ => [], []);

    [Fact]
    public void Count_WorkingDaysWithoutHolidays_ClaimsNoDay()
    {
        var due = RecordsDeadline.Count(Law(5, RecordsDays.Business), new DateOnly(2026, 11, 23), null, Language.En).Value;

        due.Due.ShouldBeNull();
        due.Extended.ShouldBeNull();
        due.FollowUp.ShouldBe(new DateOnly(2026, 12, 7));
        due.Steps.ShouldContain(static s => s.Value.Contains("no due date is claimed", StringComparison.Ordinal));
    }

    [Fact]
    public void Count_CalendarDaysWithoutHolidays_IsExact() =>
        RecordsDeadline.Count(Law(10, RecordsDays.Calendar), new DateOnly(2026, 12, 24), null, Language.En).Value.Due.ShouldBe(new DateOnly(2027, 1, 3));

    [Theory]
    [InlineData(null, "2026-11-28", "2026-11-30")]
    [InlineData(true, "2026-11-30", "2026-11-30")]
    [InlineData(false, "2026-11-28", "2026-11-28")]
    public void Count_CalendarDaysThatEndOnASaturday_MoveOnlyWhereItIsKnown(bool? rolls, string due, string expected)
    {
        var law = Law(5, RecordsDays.Calendar) with { First = Law(5, RecordsDays.Calendar).First with { Rolls = rolls } };

        var counted = RecordsDeadline.Count(law, new DateOnly(2026, 11, 23), NoHolidays, Language.En).Value;

        counted.Due.ShouldBe(DateOnly.Parse(due, null));
        counted.Expected.ShouldBe(DateOnly.Parse(expected, null));
        counted.Steps.Any(static s => s.Value.Contains("not known here", StringComparison.Ordinal)).ShouldBe(rolls is null);
    }

    [Theory]
    [InlineData(1, RecordsDays.Years, "2028-02-29", "2029-02-28")]
    [InlineData(1, RecordsDays.Months, "2027-01-31", "2027-02-28")]
    [InlineData(30, RecordsDays.Calendar, "2027-01-31", "2027-03-02")]
    [InlineData(1, RecordsDays.Calendar, "2026-03-07", "2026-03-08")]
    [InlineData(1, RecordsDays.Calendar, "2026-10-31", "2026-11-01")]
    public void Count_LeapDaysMonthEndsAndChangesOfTheClock_CountByTheCalendar(int number, RecordsDays unit, string sent, string due) =>
        RecordsDeadline.Count(Law(number, unit), DateOnly.Parse(sent, null), null, Language.En).Value.Due.ShouldBe(DateOnly.Parse(due, null));

    [Fact]
    public void Count_WhereTheCalendarEnds_IsAProblem()
    {
        var ending = NoHolidays with { Works = static d => d > new DateOnly(2026, 12, 31) ? null : d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) };

        RecordsDeadline.Count(Law(5, RecordsDays.Business), new DateOnly(2026, 12, 29), ending, Language.En).Problem.Code.ShouldBe("calendar.range");
    }

    [Fact]
    public void Count_EveryDayAHoliday_EndsAndIsAProblem()
    {
        var never = NoHolidays with { Works = static d => d.Year > 2060 ? null : false };

        RecordsDeadline.Count(Law(1, RecordsDays.Business), new DateOnly(2026, 11, 23), never, Language.En).Problem.Code.ShouldBe("calendar.range");
    }

    [Fact]
    public void Count_ExtensionFromReceipt_IsNotAddedToTheFirstDay()
    {
        var law = Law(3, RecordsDays.Business) with { Extension = new RecordsExtension(new RecordsTerm(10, RecordsDays.Business), true, null) };

        var due = RecordsDeadline.Count(law, new DateOnly(2026, 11, 2), NoHolidays, Language.En).Value;

        due.Due.ShouldBe(new DateOnly(2026, 11, 5));
        due.Extended.ShouldBe(new DateOnly(2026, 11, 16));
    }

    private static RecordsLaw Law(int number, RecordsDays unit) => new()
    {
        Id = "zz",
        Name = new("Act", "Ley"),
        Citation = "Act 1",
        Who = RecordsAsker.AnyPerson,
        First = new RecordsFirstStep { Kind = RecordsAnswerKind.Answer, Term = new RecordsTerm(number, unit), Start = RecordsStart.Receipt, StartStated = true },
        Fees = new("None.", "Ninguna."),
        Waiver = new RecordsWaiver(RecordsWaiverRule.None, null, null),
        Writing = RecordsWriting.NotRequired,
        Verified = [],
        Confidence = Confidence.High,
        AsOf = PartialDate.Parse("2026"),
        Checked = PartialDate.Parse("2026-11-21"),
        Sources = [],
    };
}
