using HomeRule.Answers.Help;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Documents.Runways;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Runways;

/// <summary>The plan of an office for one visit.</summary>
internal static class PlanReader
{
    /// <summary>Codes <c>seat.unknown</c>, <c>window.unknown</c>.</summary>
    /// <param name="window">Id of a filing window; null for the first to come.</param>
    /// <param name="origin">Scheme and host of the site, without a slash at the end.</param>
    public static Result<RunwayPlan> Read(Visit visit, Government place, string office, string? window, DateOnly asOf, string origin)
    {
        var book = visit.Edition.Book;
        if (!book.Seat(place, office, asOf, visit.Language, window).TryGet(out var seat, out var problem))
            return problem.Code == "window.unknown" ? problem : new Problem("seat.unknown", visit.Words.Format("Seat.NotHere", book.NameOf(place, visit.Language))) { Field = "office", Suggestions = [place.Slug] };
        var help = book.Help(place.State, visit.Language).TryGet(out HelpAnswer found, out _) ? found : null;
        return RunwayPlanBuilder.Build(seat, help, visit.Language, new Uri(origin + visit.Links.Seat(place.Slug, office)));
    }
}
