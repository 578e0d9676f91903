using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Merging;

/// <summary>People, posts and memberships while they are merged. Not thread-safe.</summary>
internal sealed class PeoplePool
{
    private readonly SortedDictionary<string, Person> _people = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Post> _posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Membership>> _byPost = new(StringComparer.Ordinal);

    public IEnumerable<Post> Posts => _posts.Values;

    /// <summary>Who is or was in the seat; empty where nobody is known.</summary>
    public IReadOnlyList<Membership> In(string post) => _byPost.GetValueOrDefault(post) ?? [];

    public Person? Find(string person) => _people.GetValueOrDefault(person);

    public void Add(PeopleFacts facts)
    {
        foreach (var person in facts.People)
            _people[person.Id] = person;
        AddPosts(facts.Posts);
        foreach (var membership in facts.Memberships)
            Add(membership);
    }

    public void AddPosts(IEnumerable<Post> posts)
    {
        foreach (var post in posts)
            _posts.TryAdd(post.Id, post);
    }

    public void Set(Person person) => _people[person.Id] = person;

    public void Set(Post post) => _posts[post.Id] = post;

    public void Add(Membership membership)
    {
        if (!_byPost.TryGetValue(membership.Post, out var list))
            _byPost[membership.Post] = list = [];
        if (!list.Exists(m => m.Person == membership.Person && m.Start == membership.Start && m.End == membership.End))
            list.Add(membership);
    }

    /// <summary>Puts one membership in the place of another of the same seat.</summary>
    public void Replace(Membership old, Membership changed) => _byPost[old.Post][_byPost[old.Post].IndexOf(old)] = changed;

    /// <summary>
    /// Says how many hold each seat at once, where that is certain: one for offices of one person; as many as are listed where a district lists several;
    /// one where no district of the chamber lists several. A district that lists one in a chamber where others list several, or where seats have letters, stays unsaid.
    /// </summary>
    public void CountSeats()
    {
        var held = _posts.Keys.ToDictionary(static id => id, HoldersNow, StringComparer.Ordinal);
        var chambers = _posts.Values.Where(static p => Seats.IsLegislative(p.Role) && !Seats.IsForOne(p) && p.Seats is null).GroupBy(static p => (p.Government, p.Role)).ToList();
        var labelled = _posts.Values.Where(static p => p.Label is not null && p.Division != p.Government).Select(static p => (p.Government, p.Role)).ToHashSet();
        foreach (var post in _posts.Values.Where(static p => Seats.IsForOne(p) && p.Seats is null).ToList())
            Set(post with { Seats = 1 });
        foreach (var chamber in chambers)
        {
            var districts = chamber.Where(static p => p.Division != p.Government).ToList();
            var several = districts.Count(p => held[p.Id] > 1);
            var isSingle = several == 0 && !labelled.Contains(chamber.Key);
            foreach (var post in chamber)
            {
                var isStatewide = post.Division == post.Government;
                int? seats = held[post.Id] > 1 && (isStatewide || several > 1) ? held[post.Id] : !isStatewide && isSingle ? 1 : null;
                if (seats is not null)
                    Set(post with { Seats = seats });
            }
        }
    }

    /// <summary>
    /// Gives a seat of one person, outside legislatures, the official page that its last holder was read from: there a government says who holds it, also after the
    /// term has ended. Seats that have an address keep it.
    /// </summary>
    public void LinkSeats()
    {
        foreach (var post in _posts.Values.Where(static p => p.OfficialUrl is null && Seats.IsForOne(p) && !Seats.IsFederal(p.Role)).ToList())
        {
            var last = In(post.Id).OrderBy(static m => m.End?.Last ?? DateOnly.MaxValue).ThenBy(static m => m.Start?.First ?? DateOnly.MinValue).ThenBy(static m => m.Person, StringComparer.Ordinal).LastOrDefault();
            if (last is not null && Find(last.Person) is { } person && PageOf(person) is { } page)
                Set(post with { OfficialUrl = page });
        }
    }

    public PeopleFacts Done() => new()
    {
        People = [.. _people.Values],
        Posts = [.. _posts.Values],
        Memberships = [.. _byPost.OrderBy(static p => p.Key, StringComparer.Ordinal).SelectMany(static p => p.Value
            .OrderBy(static m => m.Start?.First ?? DateOnly.MinValue)
            .ThenBy(static m => m.End?.Last ?? DateOnly.MaxValue)
            .ThenBy(static m => m.Person, StringComparer.Ordinal))],
    };

    private static string? PageOf(Person person) =>
        person.Sources.FirstOrDefault(static s => s is { Kind: SourceKind.Official, Url: not null })?.Url ?? (person.Links is [var link, ..] ? link.Url : null);

    /// <summary>How many the file lists in the seat on the day of its edition.</summary>
    private int HoldersNow(string post) => In(post).Where(IsNow).Select(static m => m.Person).Distinct(StringComparer.Ordinal).Count();

    private static bool IsNow(Membership membership)
    {
        if (membership.Sources.Max(static s => s.Checked) is not { } day)
            return membership.End is null;
        return (membership.Start is not { } start || start.First <= day.Last) && (membership.End is not { } end || end.Last >= day.First);
    }
}
