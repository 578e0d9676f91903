using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Changes;

/// <summary>Every change that a snapshot tells of, newest first; gathered at first use. Immutable; thread-safe.</summary>
internal sealed class ChangeBook(AnswerContext context)
{
    private readonly Lazy<ChangeItem[]> _items = new(() =>
    [
        .. RecordChanges.Of(context).Concat(AgreementChanges.Of(context)).Concat(FeedChanges.Of(context))
            .OrderByDescending(static c => c.On).ThenBy(static c => c.Kind).ThenBy(static c => c.Id, StringComparer.Ordinal).ThenBy(static c => c.What, StringComparer.Ordinal),
    ]);

    public ChangeList Find(ChangeQuery query, Language language)
    {
        var counts = Enum.GetValues<ChangeKind>().ToDictionary(static k => k, static _ => 0);
        var fitting = new List<ChangeItem>();
        foreach (var item in _items.Value)
        {
            if (!Fits(item, query))
                continue;
            counts[item.Kind]++;
            if (query.Kind is not { } kind || item.Kind == kind)
                fitting.Add(item);
        }

        var numbers = new SourceNumbers(context.Sources);
        var skipped = Math.Min((long)(query.Page - 1) * query.PerPage, int.MaxValue);
        ChangeAnswer[] page = [.. fitting.Skip((int)skipped).Take(query.PerPage).Select(c => Write(c, language, numbers))];
        return new ChangeList(context.Answer, fitting.Count, query.Page, query.PerPage, counts, page, numbers.Answers);
    }

    private static bool Fits(ChangeItem item, ChangeQuery query) =>
        item.On <= query.Until
        && (query.Since is not { } since || item.On >= since)
        && (query.State is not { } state || item.State == state)
        && (query.Play is not { } play || item.Play == play)
        && (query.Place is not { } place || item.Places.Contains(place.Slug) || (item.State == place.State && item.Places.Count == 0 && place == place.StateGovernment));

    private static ChangeAnswer Write(ChangeItem item, Language language, SourceNumbers numbers)
    {
        var (title, summary) = item.Words(language);
        return new ChangeAnswer
        {
            Kind = item.Kind,
            What = item.What,
            Id = item.Id,
            On = item.On,
            Title = title,
            Summary = summary,
            Path = item.Path,
            State = item.State,
            Place = item.Places.Count > 0 ? item.Places[0] : null,
            Play = item.Play,
            Sources = numbers.Of(item.Sources),
        };
    }
}
