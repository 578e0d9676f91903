using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.Ocd;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Merging;

/// <summary>
/// Gives divisions the id of the published lists. A listed id stays as it is, though an alias exists for it; one that is not listed becomes its alias, or the
/// only listed place of the state that can be meant (<c>saint_paul</c> → <c>st_paul</c>); else it stays. Pure; thread-safe.
/// </summary>
internal sealed class DivisionSettlement
{
    private readonly HashSet<DivisionId> _listed = [];
    private readonly Dictionary<DivisionId, DivisionId> _aliases = [];
    private readonly ILookup<(string? State, string Name), DivisionId> _parts;

    /// <param name="ocd">The lists; null for none: then every id stays.</param>
    public DivisionSettlement(OcdFacts? ocd)
    {
        foreach (var division in ocd?.Divisions ?? [])
            _listed.Add(division.Id);
        foreach (var alias in ocd?.Aliases ?? [])
            _aliases.TryAdd(alias.Id, alias.SameAs);
        // Towns and townships stand below their county.
        _parts = _listed.Where(static d => d.Type == "place" && d.Value.Count(static c => c == '/') == 4).ToLookup(static d => (d.State, d.Name));
    }

    public PeopleFacts Settle(PeopleFacts facts)
    {
        if (_listed.Count == 0)
            return facts;
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        var posts = new List<Post>(facts.Posts.Count);
        foreach (var post in facts.Posts)
        {
            var division = Settle(post.Division);
            var settled = division == post.Division ? post : Moved(post, division);
            if (settled.Id != post.Id)
                moved[post.Id] = settled.Id;
            posts.Add(settled);
        }

        return facts with { Posts = posts, Memberships = [.. facts.Memberships.Select(m => moved.TryGetValue(m.Post, out var id) ? m with { Post = id } : m)] };
    }

    public DivisionId Settle(DivisionId id)
    {
        if (_listed.Contains(id))
            return id;
        if (_aliases.TryGetValue(id, out var same))
            return same;
        return id.Type == "place" ? Place(id) ?? id : id;
    }

    private static Post Moved(Post post, DivisionId division)
    {
        var moved = Seats.Moved(post, division);
        return post.Government == post.Division ? moved with { Government = division } : moved;
    }

    private DivisionId? Place(DivisionId id)
    {
        foreach (var name in Spellings(id.Name))
        {
            if (DivisionId.TryParse($"{id.Value[..^id.Name.Length]}{name}", out var other) && _listed.Contains(other))
                return other;
        }

        foreach (var name in Spellings(id.Name).Prepend(id.Name))
        {
            if (_parts[(id.State, name)].Take(2).ToList() is [var only])
                return only;
        }

        return null;
    }

    private static IEnumerable<string> Spellings(string name)
    {
        yield return name.TrimEnd('_');
        yield return name.Replace("saint_", "st_", StringComparison.Ordinal);
        yield return name.Replace('_', '-');
        yield return name.Replace("o_", "o~", StringComparison.Ordinal);
        yield return name + "_city";
        if (name.EndsWith("_township", StringComparison.Ordinal))
            yield return name[..^"_township".Length];
    }
}
