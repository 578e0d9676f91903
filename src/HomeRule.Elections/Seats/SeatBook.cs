using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using HomeRule.Civics;
using HomeRule.Civics.Elections;

namespace HomeRule.Elections.Seats;

/// <summary>The seats of every state with the days of their elections. Built once, then immutable but for what it remembers; thread-safe.</summary>
public sealed class SeatBook
{
    /// <summary>Answers to <see cref="Next"/> that are remembered; more are forgotten together.</summary>
    private const int MostKept = 20_000;

    private readonly FrozenDictionary<(string State, string Office), Kept> _seats;
    private readonly Dictionary<(string Office, DivisionId Place), OfficeSeats[]> _own;
    private readonly ConcurrentDictionary<Asked, IReadOnlyList<SeatUp>> _next = new();
    private readonly FrozenDictionary<string, ElectionLaw> _laws;

    public SeatBook(IReadOnlyList<SeatSet> sets, IReadOnlyList<ElectionLaw> laws)
    {
        Sets = sets;
        _laws = laws.ToFrozenDictionary(static l => l.Id, StringComparer.Ordinal);
        _seats = sets.SelectMany(static s => s.Seats.Select(o => (State: s.Id, Seats: o))).GroupBy(static x => (x.State, x.Seats.Office)).ToFrozenDictionary(static g => g.Key, static g => new Kept([.. g.Select(static x => x.Seats)]));
        _own = sets.SelectMany(static s => s.Seats).SelectMany(static o => o.Places.Select(p => (Key: (o.Office, p), Seats: o))).GroupBy(static x => x.Key, static x => x.Seats).ToDictionary(static g => g.Key, static g => g.ToArray());
    }

    public IReadOnlyList<SeatSet> Sets { get; }

    /// <summary>The elections of a state; null where none are known.</summary>
    public ElectionLaw? Law(string state) => _laws.GetValueOrDefault(state);

    /// <summary>The seats of an office in one government: the records for that place alone, else those of the state. Empty where nobody has looked.</summary>
    /// <param name="state">Lower-case postal code.</param>
    /// <param name="office">Id of the office.</param>
    /// <param name="place">The government.</param>
    /// <param name="sameAs">Other ids of it.</param>
    public IReadOnlyList<OfficeSeats> Of(string state, string office, DivisionId place, IReadOnlyList<DivisionId> sameAs)
    {
        if (!_seats.TryGetValue((state, office), out var known))
            return [];
        if (known.HasPlaces && Own(office, place, sameAs) is { } own)
            return own;
        if (!known.HasExceptions)
            return known.General;
        List<OfficeSeats>? general = null;
        foreach (var seats in known.General)
        {
            if (!seats.Except.Names(place, sameAs))
                (general ??= new(2)).Add(seats);
        }

        return general ?? (IReadOnlyList<OfficeSeats>)[];
    }

    private OfficeSeats[]? Own(string office, DivisionId place, IReadOnlyList<DivisionId> sameAs)
    {
        if (_own.TryGetValue((office, place), out var found))
            return found;
        foreach (var other in sameAs)
        {
            if (_own.TryGetValue((office, other), out found))
                return found;
        }

        return null;
    }

    /// <summary>The regular elections of these seats from one day to another, both inclusive, in order of the day.</summary>
    public IReadOnlyList<SeatUp> Between(string state, OfficeSeats seats, DateOnly from, DateOnly to)
    {
        if (seats.Cycles.Count == 0 || !_laws.TryGetValue(state, out var law))
            return [];
        List<SeatUp>? found = null;
        foreach (var cycle in seats.Cycles)
        {
            for (var year = Math.Max(from.Year, 2); year <= Math.Min(to.Year, 9_990); year++)
            {
                if (!cycle.HoldsIn(year))
                    continue;
                foreach (var day in ElectionDays.Of(law, cycle.Election, year))
                {
                    if (day.Date >= from && day.Date <= to)
                        (found ??= new(2)).Add(new SeatUp(seats, cycle, day));
                }
            }
        }

        found?.Sort(static (a, b) => a.Day.Date.CompareTo(b.Day.Date));
        return found ?? (IReadOnlyList<SeatUp>)[];
    }

    /// <summary>The next regular election of each class of these seats, in order of the day; a class whose pattern ends before is left out.</summary>
    /// <param name="from">First day, inclusive.</param>
    public IReadOnlyList<SeatUp> Next(string state, OfficeSeats seats, DateOnly from)
    {
        if (seats.Cycles.Count == 0 || !_laws.TryGetValue(state, out var law) || from.Year > 9_900)
            return [];
        var asked = new Asked(seats, from.DayNumber);
        if (_next.TryGetValue(asked, out var kept))
            return kept;
        if (_next.Count > MostKept)
            _next.Clear();
        return _next[asked] = Find(law, seats, from);
    }

    private static List<SeatUp> Find(ElectionLaw law, OfficeSeats seats, DateOnly from)
    {
        var found = new List<SeatUp>(seats.Cycles.Count);
        foreach (var cycle in seats.Cycles)
        {
            // The election of this year may be over; then the one a period later counts.
            for (var year = from.Year; year <= from.Year + 2 * SeatCycle.MostYears; year++)
            {
                var before = found.Count;
                if (cycle.HoldsIn(year))
                    found.AddRange(ElectionDays.Of(law, cycle.Election, year).Where(d => d.Date >= from).Select(d => new SeatUp(seats, cycle, d)));
                if (found.Count > before)
                    break;
            }
        }

        found.Sort(static (a, b) => a.Day.Date.CompareTo(b.Day.Date));
        return found;
    }

    /// <summary>True where the office is one seat and yet several classes are up by turns: each government has one of them, and it is not known which.</summary>
    /// <param name="next">What <see cref="Next"/> gave.</param>
    public static bool IsOneOf(OfficeSeats seats, IReadOnlyList<SeatUp> next)
    {
        for (var i = 1; i < next.Count; i++)
        {
            if (seats.Seats == 1 && next[i].Cycle != next[0].Cycle)
                return true;
        }

        return false;
    }

    /// <summary>The last regular election of any of these seats before a day; null where none is known.</summary>
    public SeatUp? Last(string state, OfficeSeats seats, DateOnly before)
    {
        if (before.Year <= 2 * SeatCycle.MostYears)
            return null;
        var past = Between(state, seats, before.AddYears(-2 * SeatCycle.MostYears), before.AddDays(-1));
        return past.Count > 0 ? past[^1] : null;
    }

    /// <summary>
    /// Whether somebody is elected to the office in the state in a year. Where the years of the state's own record are not known it may be; those of single places count when they are
    /// known, or when the state has no record of its own.
    /// </summary>
    public bool MayBeUp(string state, string office, int year)
    {
        if (!_seats.TryGetValue((state, office), out var known))
            return true;
        foreach (var seats in known.All)
        {
            // One county whose years nobody knows says nothing about the others.
            if (seats.MayBeUp(year) && (seats.Cycles.Count > 0 || seats.Places.Count == 0 || known.General.Length == 0))
                return true;
        }

        return false;
    }

    /// <summary>The records of one office in one state.</summary>
    private sealed class Kept(OfficeSeats[] all)
    {
        public OfficeSeats[] All => all;

        /// <summary>Those of no place alone.</summary>
        public OfficeSeats[] General { get; } = [.. all.Where(static s => s.Places.Count == 0)];

        public bool HasPlaces { get; } = all.Any(static s => s.Places.Count > 0);

        public bool HasExceptions { get; } = all.Any(static s => s.Except.Count > 0);
    }

    /// <summary>Records are told apart as objects: their values are many and do not change.</summary>
    private readonly struct Asked(OfficeSeats seats, int day) : IEquatable<Asked>
    {
        private readonly OfficeSeats _seats = seats;
        private readonly int _day = day;

        public bool Equals(Asked other) => ReferenceEquals(_seats, other._seats) && _day == other._day;

        public override bool Equals(object? obj) => obj is Asked other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_seats), _day);
    }
}
