using System.Collections.Concurrent;
using System.Collections.Frozen;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;

namespace HomeRule.Elections.Calendars;

/// <summary>Calendars by state, each built when it is first asked for. Thread-safe.</summary>
public sealed class StateCalendars(IEnumerable<HolidayList> lists)
{
    private readonly FrozenDictionary<string, HolidayList> _lists = lists.ToFrozenDictionary(static l => l.Id, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StateCalendar> _built = new(StringComparer.Ordinal);

    /// <summary>Code <c>holidays.unknown</c>: without the holidays of a state no working day is claimed.</summary>
    /// <param name="state">Lower-case postal code, or <see cref="HolidayList.Federal"/>.</param>
    public Result<StateCalendar> Of(string state) => _built.TryGetValue(state, out var built) ? built
        : _lists.TryGetValue(state, out var list) ? _built.GetOrAdd(state, static (_, l) => new StateCalendar(l), list)
        : new Problem("holidays.unknown", $"The holidays of {state} are not known, so no working day can be counted. Add atlas/holidays/{state}.yaml.");
}
