using HomeRule.Civics.People;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Merging;

/// <summary>Joins members of Congress with the same people in Open States, by their bioguide id. Pure; thread-safe.</summary>
internal static class CongressJoin
{
    private const string Bioguide = "bioguide";

    /// <summary>The facts less every federal seat, and less the people who then hold nothing.</summary>
    public static PeopleFacts WithoutFederalSeats(PeopleFacts facts)
    {
        var federal = facts.Posts.Where(static p => Seats.IsFederal(p.Role)).Select(static p => p.Id).ToHashSet(StringComparer.Ordinal);
        var memberships = facts.Memberships.Where(m => !federal.Contains(m.Post)).ToList();
        var holders = memberships.Select(static m => m.Person).ToHashSet(StringComparer.Ordinal);
        return new PeopleFacts
        {
            People = [.. facts.People.Where(p => holders.Contains(p.Id))],
            Posts = [.. facts.Posts.Where(p => !federal.Contains(p.Id))],
            Memberships = memberships,
        };
    }

    /// <summary>The facts of Congress with the person ids of Open States where it knows the member, and what only Open States has of them.</summary>
    public static PeopleFacts Joined(PeopleFacts congress, PeopleFacts? openStates)
    {
        var known = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var person in openStates?.People ?? [])
        {
            if (BioguideOf(person) is { } bioguide)
                known.TryAdd(bioguide, person);
        }

        var same = new Dictionary<string, string>(StringComparer.Ordinal);
        var people = new List<Person>();
        foreach (var member in congress.People)
        {
            if (BioguideOf(member) is not { } bioguide || !known.TryGetValue(bioguide, out var person))
            {
                people.Add(member);
                continue;
            }

            same[member.Id] = person.Id;
            people.Add(Join(member, person));
        }

        return congress with { People = people, Memberships = [.. congress.Memberships.Select(m => same.TryGetValue(m.Person, out var id) ? m with { Person = id } : m)] };
    }

    private static Person Join(Person member, Person person) => member with
    {
        Id = person.Id,
        Image = person.Image ?? member.Image,
        Links = [.. member.Links.Concat(person.Links).DistinctBy(static l => l.Url)],
        OtherIds = [.. member.OtherIds.Concat(person.OtherIds).Distinct()],
        OtherNames = [.. member.OtherNames.Append(person.Name).Concat(person.OtherNames).Where(n => n != member.Name).Distinct()],
        Sources = [.. member.Sources.Concat(person.Sources).Distinct()],
    };

    private static string? BioguideOf(Person person) => person.OtherIds.FirstOrDefault(static i => i.Scheme == Bioguide)?.Value;
}
