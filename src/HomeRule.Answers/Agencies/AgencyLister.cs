using HomeRule.Answers.Agreements;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Agencies;

namespace HomeRule.Answers.Agencies;

/// <summary>Lists of agencies. Stateless; thread-safe.</summary>
internal static class AgencyLister
{
    public static Result<AgencyList> List(AnswerContext context, AgencyQuery query, DateOnly on, Language language)
    {
        if (query.State is { } state && !context.Places.TryGetSlug(state, out _))
            return new Problem("state.unknown", "Give a state by its two letters, such as co.") { Field = "state" };
        var all = query.State is null ? context.Living.Facts.Agencies : context.Living.AgenciesIn(query.State);
        if (query.Text is { } text)
        {
            var words = PlaceText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            all = all.Where(a => words.Length > 0 && Fits(a, words));
        }

        return Paging.Cut(Sorted(context, [.. all], query.Sort), query.Page, query.PerPage).Map(page => Write(context, page, on, language));
    }

    /// <summary>The agencies of a place, as in its report.</summary>
    public static AgencyList OfPlace(AnswerContext context, Government place, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var police = new AgencyWriter(context, on, language, numbers).OfPlace(place);
        return new AgencyList(context.Answer, police.Pulled, 1, Math.Max(1, police.Agencies.Count), 1, police.Agencies.Count, police.Agencies, numbers.Answers);
    }

    public static Result<AgencyDetail> Detail(AnswerContext context, string id, DateOnly on, Language language)
    {
        if (context.Living.AgencyOrNull(id) is not { } agency)
            return new Problem("agency.unknown", context.Living.HasAgencies
                ? $"No agency has the id \"{(id.Length > 60 ? id[..60] : id)}\"; look for it by name under agencies."
                : "This edition holds no list of agencies; nothing has been pulled yet.") { Field = "id" };
        var numbers = new SourceNumbers(context.Sources);
        var writer = new AgencyWriter(context, on, language, numbers);
        var agreements = new AgreementWriter(context, on, language, numbers);
        return new AgencyDetail(on, context.Answer, writer.Write(agency), writer.Head(agency), numbers.Answers)
        {
            ListedAgreements = [.. agreements.Known(context.Agreements.OfAgency(agency.Id)).Select(e => agreements.Write(e, null))],
            AgreementLists = agreements.Lists(null, agency.State),
        };
    }

    private static AgencyList Write(AnswerContext context, Page<Agency> page, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var writer = new AgencyWriter(context, on, language, numbers);
        return new AgencyList(context.Answer, context.Living.HasAgencies, page.Number, page.Size, page.Last, page.Total, [.. page.Items.Select(a => writer.Write(a))], numbers.Answers);
    }

    private static bool Fits(Agency agency, string[] words)
    {
        var name = PlaceText.Fold(agency.Name);
        foreach (var word in words)
        {
            if (!name.Contains(word, StringComparison.Ordinal) && !agency.Id.Contains(word, StringComparison.Ordinal) && !agency.OtherNames.Any(o => PlaceText.Fold(o).Contains(word, StringComparison.Ordinal)))
                return false;
        }

        return true;
    }

    private static List<Agency> Sorted(AnswerContext context, List<Agency> agencies, AgencySort sort)
    {
        var sorted = sort switch
        {
            AgencySort.Kind => agencies.OrderBy(static a => a.Kind),
            AgencySort.Officers => agencies.OrderByDescending(static a => a.Officers ?? -1),
            AgencySort.Population => agencies.OrderByDescending(static a => a.Population ?? -1),
            AgencySort.Agreements => agencies.OrderByDescending(a => context.Living.AgreementsOf(a.Id).Count(static g => g.Status == Civics.Agreements.ListedStatus.Listed)),
            _ => agencies.OrderBy(static _ => 0),
        };
        return [.. sorted.ThenBy(static a => a.Name, StringComparer.OrdinalIgnoreCase).ThenBy(static a => a.State, StringComparer.Ordinal).ThenBy(static a => a.Id, StringComparer.Ordinal)];
    }
}
