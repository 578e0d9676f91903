using System.Collections.Concurrent;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Elections.Calendars;

namespace HomeRule.Answers.PublicRecords;

/// <summary>Working days of one state's offices, as far as its holidays are known. Immutable; thread-safe.</summary>
/// <param name="Works">Whether offices work on a day; null outside the years that the calendar knows.</param>
/// <param name="Closed">Names of the holidays that close offices on a day.</param>
/// <param name="Maybe">Names of the holidays on a day that close some offices and not others; such a day counts as a working day.</param>
/// <param name="Unset">Names of holidays whose day is set from year to year; they close no day here.</param>
public sealed record WorkingDays(Func<DateOnly, bool?> Works, Func<DateOnly, IReadOnlyList<LocalizedText>> Closed, Func<DateOnly, IReadOnlyList<LocalizedText>> Maybe, IReadOnlyList<LocalizedText> Unset)
{
    public static WorkingDays Of(StateCalendar calendar)
    {
        var years = new ConcurrentDictionary<int, (ILookup<DateOnly, LocalizedText> Closed, ILookup<DateOnly, LocalizedText> Maybe)>();
        return new WorkingDays(Works, day => Names(day).Closed, day => Works(day) == true ? Names(day).Maybe : [],
            [.. calendar.List.Holidays.Where(static h => h is { Rule: null, Kind: HolidayKind.Closed or HolidayKind.Partial }).Select(static h => h.Name)]);

        bool? Works(DateOnly day) => calendar.IsWorkingDay(day).TryGet(out var works, out _) ? works : null;

        (IReadOnlyList<LocalizedText> Closed, IReadOnlyList<LocalizedText> Maybe) Names(DateOnly day)
        {
            var (closed, maybe) = years.GetOrAdd(day.Year, year => calendar.Holidays(year).TryGet(out var holidays, out _)
                ? (Days(holidays, static k => k == HolidayKind.Closed), Days(holidays, static k => k is HolidayKind.LegalListOnly or HolidayKind.Partial or HolidayKind.Optional))
                : (Days([], static _ => false), Days([], static _ => false)));
            return ([.. closed[day]], [.. maybe[day]]);
        }
    }

    private static ILookup<DateOnly, LocalizedText> Days(IReadOnlyList<HolidayDay> holidays, Func<HolidayKind, bool> kind) =>
        holidays.Where(h => kind(h.Holiday.Kind)).SelectMany(static h => new[] { (Day: h.Day, h.Holiday.Name), (Day: h.Observed, h.Holiday.Name) }).Distinct().ToLookup(static x => x.Day, static x => x.Name);
}
