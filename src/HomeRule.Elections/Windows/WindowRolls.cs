using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Calendars;

namespace HomeRule.Elections.Windows;

/// <summary>Moves a day that is not a working day. Pure.</summary>
internal static class WindowRolls
{
    public static Result<DateOnly> Roll(RollRule rule, DateOnly day, StateCalendar calendar) => rule switch
    {
        RollRule.NextWorkingDay => calendar.NextWorkingDay(day),
        RollRule.PreviousWorkingDay => calendar.PreviousWorkingDay(day),
        RollRule.NextWeekday => NextWeekday(day, calendar),
        _ => day,
    };

    private static Result<DateOnly> NextWeekday(DateOnly day, StateCalendar calendar)
    {
        while (day.DayOfWeek == DayOfWeek.Sunday || calendar.ClosedFor(day).Count > 0)
            day = day.AddDays(1);
        return calendar.IsWorkingDay(day).Map(_ => day);
    }
}
