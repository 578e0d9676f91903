using HomeRule.Answers;
using HomeRule.Answers.Agreements;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Maps;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Places;

/// <summary>The listed agreements of a state in numbers: over time, by model and kind of agency, by county.</summary>
/// <param name="Counties">The state with its counties; null where no boundary is known.</param>
/// <param name="Values">Step of each county by its OCD id, as on the national map.</param>
internal sealed record StateAgreementsView(AgreementOverview Overview, PlotView? Plot, LocatorMapDrawing? Counties, IReadOnlyDictionary<string, string> Values)
{
    private static readonly LocatorMapOptions Options = new() { LongSide = 400, Tolerance = 1.6 };

    /// <summary>Null for a place that is no state, and where no list names an agency of the state.</summary>
    public static StateAgreementsView? Of(Government place, AnswerBook book, DivisionIndex index, DateOnly asOf, Language language)
    {
        if (place != place.StateGovernment)
            return null;
        var overview = book.AgreementOverview(place.State, asOf, language);
        if (!overview.Lists.Checked || overview.Statuses.Count == 0)
            return null;
        var words = Words.In(language);
        var steps = book.Map("agreements", asOf, language).Value.Counties.Where(r => r.State == place.State).DistinctBy(static r => r.Slug).ToDictionary(static r => r.Slug, static r => r.Value, StringComparer.Ordinal);
        var drawing = LocatorMap.WithParts(index, place.Id, Options).TryGet(out var drawn, out _) ? drawn : null;
        var values = drawing?.Shapes.Where(static s => s.Role == LocatorMapRole.Part).Select(static s => s.Division).Distinct()
            .ToDictionary(static id => id.Value, id => book.Places.TryGet(id, out var county) ? steps.GetValueOrDefault(county.Slug, "none_listed") : "none_listed", StringComparer.Ordinal);
        return new StateAgreementsView(overview, PlotView.Of(words["Agreements.PlotLabel"], overview.Series, overview.Lists.Newest, words), drawing, values ?? []);
    }
}
