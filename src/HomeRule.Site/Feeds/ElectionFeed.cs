using HomeRule.Answers.Filing;
using HomeRule.Answers.Listings;
using HomeRule.Civics.Elections;
using HomeRule.Documents.Filing;
using HomeRule.Site.Api;
using HomeRule.Site.Editions;
using HomeRule.Site.Listings;
using HomeRule.Site.Pages.Elections;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Feeds;

/// <summary>Openings and closes of filing windows as an Atom feed: an entry for each, with its law and what it rests on.</summary>
internal static class ElectionFeed
{
    private static readonly QueryContract Contract = new([.. WindowAsk.Fields, QueryField.AsOf]);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/elections.atom", ["GET", "HEAD"], Answer).ExcludeFromDescription();
        routes.MapMethods("/es/elections.atom", ["GET", "HEAD"], Answer).ExcludeFromDescription();
    }

    private static IResult Answer(HttpContext http)
    {
        var visit = Visit.Of(http);
        if (!Ask.Read(http, Contract).TryGet(out var ask, out var problem)
            || !WindowQueryReader.Read(name => ask.Query[name], visit.Edition.Book.Places).TryGet(out var query, out problem))
            return Refusal.From(problem);
        var origin = PublicOrigin.Of(http);
        return new Answered(ask with { Language = visit.Language }, $"election-feed\n{origin}\n{WindowAsk.Query(query)}", () =>
            visit.Edition.Book.FindWindows(query, ask.AsOf, visit.Language).Map(list => new Payload(Write(visit, origin, query, list, ask.AsOf == visit.Today ? "" : $"as_of={ask.AsOf:yyyy-MM-dd}"), AtomWriter.MediaType)));
    }

    private static byte[] Write(Visit visit, string origin, WindowQuery query, WindowList list, string day)
    {
        var tail = WindowAsk.Query(query);
        tail += day.Length == 0 ? "" : (tail.Length == 0 ? "?" : "&") + day;
        return AtomWriter.Write(new AtomFeed(SiteLinks.Code(visit.Language), Title(visit, query), origin + visit.Links.ElectionsFeed + tail, origin + visit.Links.Elections + tail, list.Snapshot.Edition,
            [.. list.Filing.SelectMany(w => Entries(visit, origin, w)).Where(e => e.On >= list.From && e.On <= list.FilingTo).OrderBy(static e => e.On).ThenBy(static e => e.Entry.Id, StringComparer.Ordinal).Select(e => e.Entry with { Updated = list.Snapshot.Edition })]));
    }

    private static IEnumerable<(DateOnly On, AtomEntry Entry)> Entries(Visit visit, string origin, FilingAnswer window)
    {
        if (window.Opens is { } opens)
            yield return (opens.Date, Entry(visit, origin, window, opens, "opens"));
        yield return (window.Closes.Date, Entry(visit, origin, window, window.Closes, "closes"));
    }

    private static AtomEntry Entry(Visit visit, string origin, FilingAnswer window, FilingDay day, string part)
    {
        var words = visit.Words;
        var condition = window.Condition == FilingCondition.Always ? "" : " " + words["Filing.Condition." + window.Condition];
        return new AtomEntry(
            words.Format("Filing.Feed." + part, window.StateName, window.Title.Value, FilingRow.End(day, words)),
            $"{origin}/elections/{window.Id}/{part}", day.Date, origin + visit.Links.ElectionRule(window.State, FilingRow.RuleOf(window)),
            $"{Capital(FilingWords.Certainty(day.Certainty, visit.Language))}: {day.Rule.Value} ({window.Citation}).{condition} {words["Filing.Check"]}");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What the list is about: <c>Filing windows: Pittsburgh, Sheriff</c>.</summary>
    private static string Title(Visit visit, WindowQuery query)
    {
        var book = visit.Edition.Book;
        var parts = new List<string>(3);
        if (query.Place is { } place)
            parts.Add(book.NameOf(place, visit.Language));
        else if (query.State is { } code && book.Places.TryGetSlug(code, out var state))
            parts.Add(book.NameOf(state, visit.Language));
        if (book.ElectiveOffices(visit.Language).FirstOrDefault(o => o.Id == query.Office) is { } office)
            parts.Add(office.Title.Value);
        if (book.Levers(visit.Language).FirstOrDefault(l => l.Id == query.Lever) is { } lever)
            parts.Add(lever.Title.Value);
        return parts.Count == 0 ? visit.Words["Filing.Title"] : $"{visit.Words["Filing.Title"]}: {string.Join(", ", parts)}";
    }
}
