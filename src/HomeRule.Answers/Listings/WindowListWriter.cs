using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Elections;

namespace HomeRule.Answers.Listings;

internal static class WindowListWriter
{
    public static WindowList Write(AnswerContext context, string? state, DateOnly from, Language language)
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

        return new WindowList(context.Answer, from, [.. windows.OrderBy(w => w.Window.Date).ThenBy(w => w.StateName, StringComparer.Ordinal)], numbers.Answers);

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
