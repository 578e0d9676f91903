using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Changes;

/// <summary>Every change that a snapshot tells of, newest first; gathered at first use. Immutable; thread-safe.</summary>
internal sealed class ChangeBook
{
    private readonly AnswerContext _context;
    private readonly Lazy<ChangeItem[]> _items;
    private readonly Lazy<Dictionary<string, ChangeItem[]>> _byPlace;

    public ChangeBook(AnswerContext context)
    {
        _context = context;
        _items = new(() => Gather(context));
        _byPlace = new(() => _items.Value.SelectMany(static c => PlacesOf(c).Select(slug => (slug, c))).GroupBy(static x => x.slug, static x => x.c, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.ToArray(), StringComparer.Ordinal));
    }

    public ChangeList Find(ChangeQuery query, Language language)
    {
        var counts = Enum.GetValues<ChangeKind>().ToDictionary(static k => k, static _ => 0);
        var fitting = new List<ChangeItem>();
        var items = query.Place is not { } place ? _items.Value : _byPlace.Value.TryGetValue(place.Slug, out var here) ? here : [];
        foreach (var item in items)
        {
            if (!Fits(item, query))
                continue;
            counts[item.Kind]++;
            if (query.Kind is not { } kind || item.Kind == kind)
                fitting.Add(item);
        }

        var numbers = new SourceNumbers(_context.Sources);
        var skipped = Math.Min((long)(query.Page - 1) * query.PerPage, int.MaxValue);
        ChangeAnswer[] page = [.. fitting.Skip((int)skipped).Take(query.PerPage).Select(c => Write(c, language, numbers))];
        return new ChangeList(_context.Answer, fitting.Count, query.Page, query.PerPage, counts, page, numbers.Answers);
    }

    private static ChangeItem[] Gather(AnswerContext context) =>
    [
        .. RecordChanges.Of(context).Concat(AgreementChanges.Of(context)).Concat(SeatChanges.Of(context)).Concat(FeedChanges.Of(context))
            .OrderByDescending(static c => c.On).ThenBy(static c => c.Kind).ThenBy(static c => c.Id, StringComparer.Ordinal).ThenBy(static c => c.What, StringComparer.Ordinal),
    ];

    /// <summary>Slugs of the places on whose list it stands; what is about a whole state stands on that of the state.</summary>
    private static IReadOnlyList<string> PlacesOf(ChangeItem item) => item.Places.Count > 0 ? item.Places : item.State is { } state ? [state] : [];

    private static bool Fits(ChangeItem item, ChangeQuery query) =>
        item.On <= query.Until
        && (query.Since is not { } since || item.On >= since)
        && (query.State is not { } state || item.State == state)
        && (query.Play is not { } play || item.Play == play);

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
