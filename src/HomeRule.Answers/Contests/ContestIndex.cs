using System.Collections.Concurrent;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Answers.Contests;

/// <summary>Contests of the candidate lists by government and office, with the close of their filing. Immutable but for what it remembers; thread-safe.</summary>
internal sealed class ContestIndex
{
    // The longest way from a filing to its election: windows of the cycle open in the year before it.
    private const int MostDaysAhead = 500;

    private readonly AnswerContext _context;
    private readonly ILookup<(DivisionId Government, string Office), ContestEntry> _entries;
    private readonly ConcurrentDictionary<(DivisionId Government, string Office, DateOnly Date), DateOnly?> _closes = new();

    public ContestIndex(AnswerContext context)
    {
        _context = context;
        _entries = context.Content.Candidates.SelectMany(static l => l.Contests.Select(c => new ContestEntry(l, c)))
            .Where(static e => e.Contest is { Office: not null, Government: not null })
            .OrderByDescending(static e => e.List.Date).ThenBy(static e => e.List.Id, StringComparer.Ordinal).ThenBy(static e => e.Contest.Id, StringComparer.Ordinal)
            .ToLookup(e => (Own(e.Contest.Government!.Value), e.Contest.Office!));
    }

    /// <summary>The newest election first; of one election by list and contest. Empty where no list has the office, which says nothing of who files.</summary>
    /// <param name="government">Any division of the government.</param>
    /// <param name="office">Id of the office.</param>
    /// <param name="year">Of the election; null for every year.</param>
    public IReadOnlyList<ContestEntry> Of(DivisionId government, string office, int? year = null) =>
        [.. _entries[(Own(government), office)].Where(e => year is null || e.List.Date.Year == year)];

    /// <summary>Last day of filing for a contest, inclusive, as its law gives it; null when no law on record does. The latest where several fit.</summary>
    public DateOnly? Closes(ContestEntry entry) =>
        _closes.GetOrAdd((Own(entry.Contest.Government!.Value), entry.Contest.Office!, entry.List.Date), key => Close(key.Government, key.Office, entry.List));

    private DateOnly? Close(DivisionId government, string office, CandidateList list)
    {
        if (_context.Seats.Law(list.State) is not { } law)
            return null;
        var ids = _context.Places.TryGet(government, out var place) ? place.Division.SameAs : [];
        var fitting = _context.Filing.Between(list.Date.AddDays(-MostDaysAhead), list.Date, list.State)
            .Where(w => w.Rule.Condition == FilingCondition.Always && w.Closes <= list.Date && (w.Election == list.Date || w.Cycle == list.Date.Year) && law.RulesFor(office, government, ids, w.Cycle).Contains(w.Rule))
            .ToList();
        var same = fitting.FindAll(w => w.Election == list.Date);
        return (same.Count > 0 ? same : fitting).Select(static w => (DateOnly?)w.Closes).Max();
    }

    /// <summary>One id for a government that has several, such as a city that is a county.</summary>
    private DivisionId Own(DivisionId id) => _context.Places.TryGet(id, out var place) ? place.Id : id;
}
