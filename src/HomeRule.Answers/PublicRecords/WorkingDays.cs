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
    public static WorkingDays Of(StateCalendar calendar) => new(
        day => calendar.IsWorkingDay(day).TryGet(out var works, out _) ? works : null,
        day => [.. calendar.ClosedFor(day).Select(static h => h.Holiday.Name).Distinct()],
        day => calendar.IsWorkingDay(day).TryGet(out var works, out _) && works && calendar.Holidays(day.Year).TryGet(out var holidays, out _)
            ? [.. holidays.Where(h => h.Holiday.Kind is HolidayKind.LegalListOnly or HolidayKind.Partial or HolidayKind.Optional && (h.Day == day || h.Observed == day)).Select(static h => h.Holiday.Name).Distinct()]
            : [],
        [.. calendar.List.Holidays.Where(static h => h.Rule is null && h.Kind is (HolidayKind.Closed or HolidayKind.Partial)).Select(static h => h.Name)]);
}
