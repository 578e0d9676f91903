using HomeRule.Civics.Feeds;
using HomeRule.Civics.People;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Corrections;

/// <summary>
/// Puts reviewed corrections over the facts of every feed but <c>ice-287g</c>, whose rows the ledger corrects list by list. What a reader left out, such as
/// something that is no e-mail address, is not there to be corrected. Pure; thread-safe.
/// </summary>
public static class FeedCorrections
{
    /// <summary>The same facts, mended, and what became of each correction of these feeds, in their order.</summary>
    public static (FeedFacts Facts, IReadOnlyList<CorrectionOutcome> Outcomes) Apply(FeedFacts facts, IReadOnlyList<FeedCorrection> corrections)
    {
        var outcomes = new List<CorrectionOutcome>();
        var mended = facts with
        {
            Fbi = Apply("fbi", facts.Fbi, static (rows, own, day) => new FbiMender().Apply(rows, own, day)),
            OpenStates = Apply("openstates", facts.OpenStates, Mend),
            Congress = Apply("congress", facts.Congress, Mend),
            Ocd = Apply("ocd", facts.Ocd, static (lists, own, day) =>
            {
                var (rows, told) = new OcdMender().Apply(lists.Divisions, own, day);
                return (lists with { Divisions = rows }, told);
            }),
        };
        return (mended, outcomes);

        T? Apply<T>(string feed, T? own, Func<T, IReadOnlyList<FeedCorrection>, DateOnly?, (T, IReadOnlyList<CorrectionOutcome>)> apply)
            where T : class
        {
            var ours = corrections.Where(c => c.Feed == feed).ToList();
            if (own is null || ours.Count == 0)
            {
                outcomes.AddRange(ours.Select(static c => new CorrectionOutcome(c.Id, CorrectionState.NotChecked, 0, null, null)));
                return own;
            }

            var newest = facts.States.FirstOrDefault(s => s.Id == feed)?.Editions is [var first, ..] ? first : null;
            var (result, told) = apply(own, ours, newest?.DataDate ?? newest?.Retrieved);
            outcomes.AddRange(told);
            return result;
        }
    }

    private static (PeopleFacts, IReadOnlyList<CorrectionOutcome>) Mend(PeopleFacts facts, IReadOnlyList<FeedCorrection> corrections, DateOnly? asOf)
    {
        var posts = facts.Posts.ToDictionary(static p => p.Id, StringComparer.Ordinal);
        var held = facts.Memberships.Index().ToLookup(static m => m.Item.Person, m => new HeldSeat(m.Index, m.Item, posts[m.Item.Post]), StringComparer.Ordinal);
        var (rows, outcomes) = new PersonMender().Apply([.. facts.People.Select(p => new PersonRow(p, [.. held[p.Id]]))], corrections, asOf);
        var memberships = facts.Memberships.ToArray();
        foreach (var seat in rows.SelectMany(static r => r.Held))
            memberships[seat.At] = seat.Membership;

        // A seat that was only held by mistake is left to the lists of divisions to name.
        var (before, after) = (facts.Memberships.Select(static m => m.Post).ToHashSet(StringComparer.Ordinal), memberships.Select(static m => m.Post).ToHashSet(StringComparer.Ordinal));
        IReadOnlyList<Post> moved = [.. rows.SelectMany(static r => r.Held).Select(static h => h.Post).Where(p => !posts.ContainsKey(p.Id)).DistinctBy(static p => p.Id)];
        return (facts with { People = [.. rows.Select(static r => r.Person)], Posts = [.. facts.Posts.Where(p => after.Contains(p.Id) || !before.Contains(p.Id)), .. moved], Memberships = memberships }, outcomes);
    }
}
