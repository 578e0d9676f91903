using HomeRule.Civics.People;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Merging;

/// <summary>
/// Joins what Open States, Congress, the lists of divisions and the atlas say about people and seats. Pure: the same facts give the same answer, in the same
/// order, whatever the order of the lists. Thread-safe.
/// </summary>
public static class PeopleMerge
{
    /// <summary>
    /// People and posts by id (ordinal), memberships by post, then start. A member of Congress keeps the id of Open States; for federal seats the file of
    /// Congress stands alone. Districts that are listed and held by nobody have a post without a membership.
    /// </summary>
    /// <param name="openStates">Null where never pulled; so for the next two.</param>
    /// <param name="congress">Members of Congress.</param>
    /// <param name="ocd">Lists of divisions.</param>
    /// <param name="officials">Of the atlas.</param>
    public static PeopleFacts Merge(PeopleFacts? openStates, PeopleFacts? congress, OcdFacts? ocd, IReadOnlyList<Official> officials)
    {
        var pool = new PeoplePool();
        var names = new DivisionSettlement(ocd);
        if (openStates is not null)
            pool.Add(names.Settle(congress is null ? openStates : CongressJoin.WithoutFederalSeats(openStates)));
        if (congress is not null)
            pool.Add(CongressJoin.Joined(congress, openStates));
        foreach (var official in officials.OrderBy(static o => o.Id, StringComparer.Ordinal))
            OfficialJoin.Add(pool, official);
        if (ocd is not null)
            pool.AddPosts(EmptyDistricts.Of(ocd, pool).ToList());
        pool.CountSeats();
        pool.LinkSeats();
        return pool.Done();
    }
}
