using System.Collections;
using System.Globalization;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Elections.Dates;

namespace HomeRule.Elections.Calendars;

/// <summary>
/// Working days of the offices of one state: Monday to Friday without the holidays of kind <see cref="HolidayKind.Closed"/>, each on its day and on the
/// day on which it is kept. Exact from 1990 to 2060 as far as the list goes; a day outside is a <see cref="Problem"/>, never a guess. Holidays whose day
/// is set from year to year close no day. Built once, then immutable; thread-safe.
/// </summary>
public sealed class StateCalendar
{
    public const int FirstYear = 1990;

    public const int LastYear = 2060;

    private static readonly DateOnly First = new(FirstYear, 1, 1);
    private static readonly DateOnly Last = new(LastYear, 12, 31);

    private readonly BitArray _free = new(Last.DayNumber - First.DayNumber + 1);

    public StateCalendar(HolidayList list)
    {
        List = list;
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
                _free[day.DayNumber - First.DayNumber] = true;
        }

        for (var year = FirstYear; year <= LastYear + 1; year++)
        {
            foreach (var holiday in Days(year))
            {
                if (holiday.Holiday.Kind != HolidayKind.Closed)
                    continue;
                Close(holiday.Day);
                Close(holiday.Observed);
            }
        }
    }

    public HolidayList List { get; }

    /// <summary>Holidays that fall in a year or are kept in it, by the day on which they are kept. Code <c>calendar.range</c>.</summary>
    public Result<IReadOnlyList<HolidayDay>> Holidays(int year)
    {
        if (year is < FirstYear or > LastYear)
            return Outside(year.ToString(CultureInfo.InvariantCulture));
        var days = Days(year - 1).Concat(Days(year)).Concat(Days(year + 1)).Where(d => d.Day.Year == year || d.Observed.Year == year);
        return Result<IReadOnlyList<HolidayDay>>.Ok([.. days.OrderBy(static d => d.Observed).ThenBy(static d => d.Holiday.Id, StringComparer.Ordinal)]);
    }

    /// <summary>Code <c>calendar.range</c>.</summary>
    public Result<bool> IsWorkingDay(DateOnly day) => Covers(day) ? Works(day) : Outside(day);

    /// <summary>The day itself when it is a working day, else the first one after it. Code <c>calendar.range</c>.</summary>
    public Result<DateOnly> NextWorkingDay(DateOnly day) => Roll(day, 1);

    /// <summary>The day itself when it is a working day, else the last one before it. Code <c>calendar.range</c>.</summary>
    public Result<DateOnly> PreviousWorkingDay(DateOnly day) => Roll(day, -1);

    /// <summary>
    /// The n-th working day after a day, or before it when <paramref name="days"/> is negative; the day itself never counts. With 0 the day itself, or the
    /// next working day when it is none. Code <c>calendar.range</c>.
    /// </summary>
    public Result<DateOnly> AddWorkingDays(DateOnly day, int days)
    {
        if (days == 0)
            return NextWorkingDay(day);
        var step = Math.Sign(days);
        for (var left = Math.Abs((long)days); left > 0;)
        {
            if (!Covers(day) || !Covers(day.AddDays(step)))
                return Outside(day);
            day = day.AddDays(step);
            if (Works(day))
                left--;
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/>, up to and with <paramref name="to"/>; 0 when it is not later. Code <c>calendar.range</c>.</summary>
    public Result<int> WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (!Covers(from) || !Covers(to))
            return Outside(Covers(from) ? to : from);
        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            count += Works(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Why offices are closed on a day: the holidays on it or kept on it; empty on a plain weekend and on a working day.</summary>
    public IReadOnlyList<HolidayDay> ClosedFor(DateOnly day) =>
        Covers(day) && !Works(day) ? [.. Holidays(day.Year).Value.Where(h => h.Holiday.Kind == HolidayKind.Closed && (h.Day == day || h.Observed == day))] : [];

    public static bool Covers(DateOnly day) => day >= First && day <= Last;

    internal bool Works(DateOnly day) => !_free[day.DayNumber - First.DayNumber];

    private Result<DateOnly> Roll(DateOnly day, int step)
    {
        for (; Covers(day); day = day.AddDays(step))
        {
            if (Works(day))
                return day;
        }

        return Outside(day);
    }

    private void Close(DateOnly day)
    {
        if (Covers(day))
            _free[day.DayNumber - First.DayNumber] = true;
    }

    private IEnumerable<HolidayDay> Days(int year)
    {
        foreach (var holiday in List.Holidays)
        {
            if (holiday.HoldsIn(year) && CalendarDays.Alone(holiday.Rule!, year) is { } day)
                yield return new HolidayDay(holiday, day, Observed(holiday, day));
        }
    }

    private DateOnly Observed(Holiday holiday, DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => Moved(day, holiday.Saturday ?? List.Saturday, -1, 2),
        DayOfWeek.Sunday => Moved(day, holiday.Sunday ?? List.Sunday, -2, 1),
        _ => day,
    };

    private static DateOnly Moved(DateOnly day, WeekendRule rule, int friday, int monday) => rule switch
    {
        WeekendRule.PreviousFriday => day.AddDays(friday),
        WeekendRule.NextMonday => day.AddDays(monday),
        _ => day,
    };

    private static Problem Outside(DateOnly day) => Outside(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static Problem Outside(string what) =>
        new("calendar.range", $"Working days are known from {FirstYear} to {LastYear}, and {what} leads outside. Ask for a day between them.");
}
