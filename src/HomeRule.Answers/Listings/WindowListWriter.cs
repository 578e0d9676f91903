using HomeRule.Answers.Filing;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Elections;

namespace HomeRule.Answers.Listings;

internal static class WindowListWriter
{
    /// <summary>The wanted last day, else a year for the nation and two for a state or a place.</summary>
    public static DateOnly FilingTo(DateOnly from, DateOnly? to, bool nation) => to ?? (from.Year < 9_990 ? from.AddYears(nation ? 1 : 2) : from);

    /// <summary>The seats and filing windows of one place; sources of windows are numbered behind those of the report.</summary>
    public static WindowList At(AnswerContext context, Government place, DateOnly from, DateOnly? to, Language language, Report report)
    {
        var windows = report.Windows.Where(w => to is null || w.Date.First <= to).ToList();
        var cited = windows.SelectMany(static w => w.Sources).ToHashSet();
        var offset = cited.Count == 0 ? 0 : cited.Max();
        var numbers = new SourceNumbers(context.Sources);
        var last = FilingTo(from, to, nation: false);
        var filing = new FilingWriter(context, language, sources => [.. numbers.Of(sources).Select(n => n + offset)]).Write(from, last, place.State, place);
        var state = context.Places.TryGetSlug(place.State, out var government) ? context.Name(government, language) : place.State;
        return new WindowList(context.Answer, from, [.. windows.Select(w => new StateWindow(place.State, state, w))], filing, last,
            [.. report.Sources.Where(s => cited.Contains(s.Number)), .. numbers.Answers.Select(s => s with { Number = s.Number + offset })]);
    }

    public static WindowList Write(AnswerContext context, string? state, DateOnly from, DateOnly? to, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var windows = new List<StateWindow>();
        foreach (var profile in context.Content.States.Where(s => state is null || s.Id == state))
        {
            if (!context.Places.TryGetSlug(profile.Id, out var place))
                continue;
            foreach (var election in RegularElections.OfCounty(profile, from))
                Add(profile.Id, place, election, new GovernmentRef(place.Id.Value, place.Slug, Wording.Sentences.Both(language, $"counties of {context.Name(place, language)}", $"condados de {context.Name(place, language)}")));
            if (RegularElections.OfLegislature(profile, from) is { } legislature)
                Add(profile.Id, place, legislature, context.Ref(place, language));
        }

        foreach (var large in context.Content.Governments.Where(g => state is null || g.State == state))
        {
            if (context.Places.TryGet(large.Division, out var place) && place.Large == large
                && RegularElections.OfBody(large, DivisionKinds.IsCounty(place.Kind) ? "county_board" : "city_council", from) is { } election)
                Add(large.State, place, election, context.Ref(place, language));
        }

        var last = FilingTo(from, to, state is null);
        var filing = new FilingWriter(context, language, numbers.Of).Write(from, last, state);
        return new WindowList(context.Answer, from, [.. windows.Where(w => to is null || w.Window.Date.First <= to).OrderBy(w => w.Window.Date).ThenBy(w => w.StateName, StringComparer.Ordinal)], filing, last, numbers.Answers);

        void Add(string code, Government place, SeatElection election, GovernmentRef government) => windows.Add(new StateWindow(code, context.Name(place.StateGovernment, language), new WindowAnswer
        {
            Office = election.Office,
            Title = Text.Of(context.OfficeTitles[election.Office].Title, language),
            Government = government,
            Kind = "general_election",
            Date = election.Date,
            TermYears = election.TermYears,
            Note = election.Note is null ? null : Text.English(election.Note),
            Confidence = election.Confidence,
            Sources = numbers.Of(election.Sources),
        }));
    }
}
