using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Agreements;

/// <summary>Listed agreements in numbers, and what was counted in the lists themselves.</summary>
internal static class OverviewWriter
{
    private const int MostCounties = 10;
    private const string Feed = "ice-287g";

    /// <param name="state">Two lower-case letters; null for the country.</param>
    public static AgreementOverview Write(AnswerContext context, string? state, DateOnly on, Language language)
    {
        var writer = new AgreementWriter(context, on, language, new SourceNumbers(context.Sources));
        var known = AgreementListings.Known(context, on, state);
        var listed = known.Where(static k => k.Status == ListedStatus.Listed).Select(static k => k.Entry).ToList();
        return new AgreementOverview
        {
            Snapshot = context.Answer,
            AsOf = on,
            State = state,
            Lists = writer.Lists(null, state),
            Series = context.Agreements.Series(state),
            Listed = listed.Count,
            Agencies = listed.Select(static e => e.Agreement.Agency).Distinct(StringComparer.Ordinal).Count(),
            Models = AgreementListings.ModelChoices(listed, language),
            Types = AgreementListings.TypeChoices(listed, language),
            Statuses = AgreementListings.StatusChoices(known.Select(static k => k.Status), language),
            TopCounties =
            [
                .. listed.Where(static e => e.County is not null).GroupBy(static e => e.County!)
                    .OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key.Slug, StringComparer.Ordinal).Take(MostCounties)
                    .Select(g => new AgreementOverview.CountyCount(context.Ref(g.Key, language), g.Count(), g.Select(static e => e.Agreement.Agency).Distinct(StringComparer.Ordinal).Count())),
            ],
            Pending = [.. writer.Known(known.Where(static k => k.Status == ListedStatus.Pending).Select(static k => k.Entry)).Select(writer.Row)],
            Gone = [.. writer.Known(known.Where(static k => k.Status is ListedStatus.Missing or ListedStatus.Removed).Select(static k => k.Entry)).Select(writer.Gone)],
        };
    }

    public static AgreementListsAnswer Lists(AnswerContext context, DateOnly on, Language language)
    {
        var writer = new AgreementWriter(context, on, language, new SourceNumbers(context.Sources));
        var index = context.Agreements;
        var feed = context.Living.Facts.Feeds.FirstOrDefault(static f => f.Id == Feed);
        return new AgreementListsAnswer
        {
            Snapshot = context.Answer,
            AsOf = on,
            State = writer.Lists(null, null),
            Lists =
            [
                .. index.Participating.Concat(index.Pending).OrderByDescending(static l => l.Date).ThenBy(static l => l.IsPending).ThenByDescending(static l => l.File, StringComparer.Ordinal)
                    .Select(static l => new AgreementListsAnswer.CountedList(l.File, l.Date, l.IsPending, l.Rows, l.Blank, l.Agreements, l.Agencies, l.ByModel, l.Sha256)),
            ],
            Rejects = [.. (feed?.Editions is [var newest, ..] ? newest.Rejects : []).Select(static r => new AgreementListsAnswer.RejectedRows(r.Code, Text.English(r.Reason), r.Count, r.Examples))],
            Renames = index.All.Sum(static e => e.Agreement.Events.Count(static v => v.Kind == AgreementEventKind.Renamed)),
            Corrections = index.All.Sum(static e => e.Agreement.Events.Count(static v => v.Kind == AgreementEventKind.Corrected)),
            DoubtfulLinks = index.All.Count(static e => e.Agreement.MemorandumDoubt is not null),
            LastChecked = feed?.LastChecked,
            Stale = feed?.Stale is { } stale ? Text.English(stale) : null,
            Url = feed?.Url,
        };
    }
}
