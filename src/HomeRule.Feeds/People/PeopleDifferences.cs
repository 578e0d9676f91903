using HomeRule.Feeds.Pulling;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.People;

/// <summary>
/// Who joined and left, which seats there are, who holds them. A person and a seat join and leave with their name or id; who holds a seat is the field
/// <c>holder</c> of the seat, told by ids of persons.
/// </summary>
internal static class PeopleDifferences
{
    public static IEnumerable<FeedDifference> Of(PeopleFacts before, PeopleFacts after) =>
    [
        .. KeyedDifferences.Of(
            before.People,
            after.People,
            static p => p.Id,
            static p => p.Name,
            ("name", static p => p.Name),
            ("party", static p => p.Parties.Count == 0 ? null : string.Join(", ", p.Parties))),
        .. KeyedDifferences.Of(before.Posts, after.Posts, static p => p.Id, static p => null),
        .. Holders(before, after),
    ];

    private static IEnumerable<FeedDifference> Holders(PeopleFacts before, PeopleFacts after)
    {
        var (old, now) = (Held(before), Held(after));
        foreach (var post in old.Keys.Union(now.Keys, StringComparer.Ordinal))
        {
            var (then, next) = (old.GetValueOrDefault(post, []), now.GetValueOrDefault(post, []));
            foreach (var gone in then.Keys.Where(p => !next.ContainsKey(p)))
                yield return new FeedDifference("changed", post, "holder", From: gone);
            foreach (var come in next.Keys.Where(p => !then.ContainsKey(p)))
                yield return new FeedDifference("changed", post, "holder", To: come);
            foreach (var (person, end) in next.Where(p => then.TryGetValue(p.Key, out var was) && was != p.Value))
                yield return new FeedDifference("changed", person, "end", then[person], end);
        }
    }

    /// <summary>By seat, the persons with the end of their newest term.</summary>
    private static Dictionary<string, Dictionary<string, string?>> Held(PeopleFacts facts) => facts.Memberships
        .GroupBy(static m => m.Post, StringComparer.Ordinal)
        .ToDictionary(
            static g => g.Key,
            static g => g.GroupBy(static m => m.Person, StringComparer.Ordinal).ToDictionary(static p => p.Key, static p => p.OrderBy(static m => m.Start).Last().End?.ToString(), StringComparer.Ordinal),
            StringComparer.Ordinal);
}
