using System.Collections.Frozen;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;
using HomeRule.Elections.Calendars;

namespace HomeRule.Elections.Windows;

/// <summary>The filing rules of every state with their calendars. Built once, then immutable; thread-safe.</summary>
public sealed class FilingBook
{
    private readonly FrozenDictionary<string, WindowCalculator> _calculators;

    public FilingBook(IReadOnlyList<ElectionLaw> laws, IEnumerable<HolidayList> holidays)
    {
        Laws = laws;
        Calendars = new StateCalendars(holidays);
        _calculators = laws.ToFrozenDictionary(static l => l.Id, l => new WindowCalculator(l, Calendars), StringComparer.Ordinal);
    }

    public IReadOnlyList<ElectionLaw> Laws { get; }

    public StateCalendars Calendars { get; }

    /// <summary>Code <c>elections.unknown</c>.</summary>
    /// <param name="state">Lower-case postal code.</param>
    public Result<WindowCalculator> Of(string state) => _calculators.TryGetValue(state, out var found) ? found
        : new Problem("elections.unknown", $"The filing rules of {state} are not known. Add atlas/elections/{state}.yaml.");

    /// <summary>
    /// Windows that are open or change on a day of the span: the close, or the opening where there is one, not before <paramref name="from"/> and the
    /// opening, or else the close, not after <paramref name="to"/>. By close, then state and rule. What cannot be computed is left out.
    /// </summary>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="state">Lower-case postal code; null for all.</param>
    public IReadOnlyList<FilingWindow> Between(DateOnly from, DateOnly to, string? state = null)
    {
        var windows = new List<FilingWindow>();
        foreach (var law in Laws)
        {
            if (state is not null && law.Id != state)
                continue;
            foreach (var rule in law.Rules)
            {
                // A window can lie in the year before its election.
                for (var cycle = from.Year - 1; cycle <= to.Year + 2; cycle++)
                {
                    if (rule.HoldsIn(cycle) && _calculators[law.Id].InForce(rule, cycle).TryGet(out var found, out _))
                        windows.AddRange(found.Where(w => w.Closes >= from && (w.Opens ?? w.Closes) <= to));
                }
            }
        }

        windows.Sort(static (a, b) => a.Closes != b.Closes ? a.Closes.CompareTo(b.Closes)
            : string.CompareOrdinal(a.State, b.State) is var s and not 0 ? s : string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        return windows;
    }
}
