using HomeRule.Answers.Filing;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Elections;

namespace HomeRule.Answers.Listings;

internal static class WindowListWriter
{
    /// <summary>The wanted last day, else a year for the nation and two for a state or a place.</summary>
    public static DateOnly FilingTo(DateOnly from, DateOnly? to, bool nation) => to ?? (from.Year < 9_990 ? from.AddYears(nation ? 1 : 2) : from);

    /// <summary>The offices that a question is about: one, those that decide or share a lever by the general rule, or both at once; null for all.</summary>
    public static IReadOnlySet<string>? Offices(AnswerContext context, WindowQuery query)
    {
        if (query.Office is null && query.Lever is null)
            return null;
        var offices = context.Content.Offices.Where(o => query.Lever is null || Holds(o, query.Lever)).Select(static o => o.Id).ToHashSet(StringComparer.Ordinal);
        if (query.Office is { } one)
            offices.IntersectWith([one]);
        return offices;
    }

    /// <summary>Whether the office decides or shares the lever by the general rule.</summary>
    public static bool Holds(Office office, string lever) => office.Levers.Any(l => l.Lever == lever && l.Control is Control.Decides or Control.Shares);

    /// <summary>Without the windows whose next opening or close lies after the last day.</summary>
    public static WindowList Within(WindowList list) =>
        list with { Filing = [.. list.Filing.Where(w => (w.Opens is { } opens && opens.Date >= list.From ? opens.Date : w.Closes.Date) <= list.FilingTo)] };

    /// <summary>Last day of filing windows: so many days ahead where they are given, never after the wanted last day.</summary>
    private static DateOnly LastOf(DateOnly from, DateOnly? to, int? days, bool nation) =>
        days is not { } span || from.Year >= 9_990 ? FilingTo(from, to, nation) : from.AddDays(span) is var last && to < last ? to.Value : last;

    /// <summary>The seats and filing windows of one place; sources of windows are numbered behind those of the report.</summary>
    public static WindowList At(AnswerContext context, Government place, DateOnly from, DateOnly? to, Language language, Report report, IReadOnlySet<string>? offices = null, int? days = null)
    {
        var windows = report.Windows.Where(w => (to is null || w.Date.First <= to) && offices?.Contains(w.Office) != false).ToList();
        var cited = windows.SelectMany(static w => w.Sources).ToHashSet();
        var offset = cited.Count == 0 ? 0 : cited.Max();
        var numbers = new SourceNumbers(context.Sources);
        var last = LastOf(from, to, days, nation: false);
        var filing = new FilingWriter(context, language, sources => [.. numbers.Of(sources).Select(n => n + offset)]).Write(from, last, place.State, place, offices);
        var state = context.Places.TryGetSlug(place.State, out var government) ? context.Name(government, language) : place.State;
        return new WindowList(context.Answer, from, [.. windows.Select(w => new StateWindow(place.State, state, w))], filing, last,
            [.. report.Sources.Where(s => cited.Contains(s.Number)), .. numbers.Answers.Select(s => s with { Number = s.Number + offset })]);
    }

    public static WindowList Write(AnswerContext context, string? state, DateOnly from, DateOnly? to, Language language, IReadOnlySet<string>? offices = null, int? days = null)
    {
        var numbers = new SourceNumbers(context.Sources);
        var windows = new List<StateWindow>();
        foreach (var profile in context.Content.States.Where(s => state is null || s.Id == state))
        {
            if (!context.Places.TryGetSlug(profile.Id, out var place))
                continue;
            if (context.Seats.Sets.FirstOrDefault(s => s.Id == profile.Id) is { } set)
            {
                foreach (var seats in set.Seats.Where(s => offices?.Contains(s.Office) != false))
                    Seats(place, seats);
                continue;
            }

            foreach (var election in RegularElections.OfCounty(profile, from))
                Add(profile.Id, place, election, All(place, "county", language));
            if (RegularElections.OfLegislature(profile, from) is { } legislature)
                Add(profile.Id, place, legislature, context.Ref(place, language));
        }

        foreach (var large in context.Content.Governments.Where(g => state is null || g.State == state))
        {
            if (context.Places.TryGet(large.Division, out var place) && place.Large == large
                && context.Seats.Of(large.State, DivisionKinds.IsCounty(place.Kind) ? "county_board" : "city_council", place.Id, place.Division.SameAs).Count == 0
                && RegularElections.OfBody(large, DivisionKinds.IsCounty(place.Kind) ? "county_board" : "city_council", from) is { } election)
                Add(large.State, place, election, context.Ref(place, language));
        }

        var last = LastOf(from, to, days, state is null);
        var filing = new FilingWriter(context, language, numbers.Of).Write(from, last, state, offices: offices);
        return new WindowList(context.Answer, from, [.. windows.Where(w => to is null || w.Window.Date.First <= to).OrderBy(w => w.Window.Date).ThenBy(w => w.StateName, StringComparer.Ordinal)], filing, last, numbers.Answers);

        // A line for each day on which some class of the seats is next up; of places by name a line for each that has a page.
        void Seats(Government state, OfficeSeats seats)
        {
            foreach (var up in context.Seats.Next(state.State, seats, from).DistinctBy(static u => u.Day.Date))
            {
                var election = new SeatElection(seats.Office, PartialDate.From(up.Day.Date), seats.TermYears, up.Cycle.Part ?? seats.Note, (Confidence)Math.Min((int)seats.Confidence, (int)up.Day.Rule.Confidence), seats.Sources);
                if (seats.Places.Count == 0)
                    Add(state.State, state, election, context.OfficeTitles[seats.Office].Level is ["state", ..] ? context.Ref(state, language) : All(state, context.OfficeTitles[seats.Office].Level[0], language), seats.Title);
                foreach (var id in seats.Places)
                {
                    if (context.Places.TryGet(id, out var place))
                        Add(state.State, place, election, context.Ref(place, language), seats.Title);
                }
            }
        }

        GovernmentRef All(Government state, string level, Language language) => new(state.Id.Value, state.Slug, Wording.Names.AllOf(level, context.Name(state, language), language));

        void Add(string code, Government place, SeatElection election, GovernmentRef government, LocalizedText? title = null)
        {
            if (offices?.Contains(election.Office) == false)
                return;
            windows.Add(new StateWindow(code, context.Name(place.StateGovernment, language), new WindowAnswer
            {
                Office = election.Office,
                Title = Text.Of(title ?? context.OfficeTitles[election.Office].Title, language),
                Government = government,
                Kind = "general_election",
                Date = election.Date,
                TermYears = election.TermYears,
                Note = Text.OfOptional(election.Note, language),
                Confidence = election.Confidence,
                Sources = numbers.Of(election.Sources),
            }));
        }
    }
}
