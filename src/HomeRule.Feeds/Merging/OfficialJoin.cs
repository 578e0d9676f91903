using System.Globalization;
using System.Text;
using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.People;

namespace HomeRule.Feeds.Merging;

/// <summary>
/// Adds an official of the atlas to the seat. The atlas was reviewed by people, so where the seat is for one person and a file still has somebody else in it,
/// that membership ends the day before the one of the atlas begins, with the sources of the atlas. Nothing that a file says is removed.
/// </summary>
internal static class OfficialJoin
{
    public static void Add(PeoplePool pool, Official official)
    {
        var post = Seats.Make(official.Division, GovernmentOf(official), official.Role, official.Seat) with { OfficialUrl = official.OfficialUrl };
        pool.AddPosts([post]);
        var since = official.Start ?? official.Reviewed;
        if (official.Name is not { } name)
        {
            if (Seats.IsForOne(post))
                End(pool, post.Id, except: null, since, "vacant", official.Sources);
            return;
        }

        var known = pool.In(post.Id).Select(m => pool.Find(m.Person)).FirstOrDefault(p => p is not null && Folded(p.Name) == Folded(name));
        var person = known is null ? New(official, name) : Joined(known, official);
        pool.Set(person);
        if (Seats.IsForOne(post))
            End(pool, post.Id, person.Id, since, "succeeded", official.Sources);
        pool.Add(new Membership { Person = person.Id, Post = post.Id, Start = official.Start, End = official.End, Party = official.Party, Sources = official.Sources });
    }

    private static void End(PeoplePool pool, string post, string? except, PartialDate? since, string reason, IReadOnlyList<Source> sources)
    {
        if (since is not { } day)
            return;
        var last = day.Day == 0 ? day : PartialDate.From(day.First.AddDays(-1));
        foreach (var membership in pool.In(post).Where(m => m.Person != except && (m.End is not { } end || end.Last >= day.First) && (m.Start is not { } start || start.First < day.First)).ToList())
            pool.Replace(membership, membership with { End = last, EndReason = reason, Sources = [.. membership.Sources.Concat(sources).Distinct()] });
    }

    private static Person New(Official official, string name) => new()
    {
        Id = PersonIds.Of("official:" + official.Id),
        Name = name,
        Parties = official.Party is { } party ? [party] : [],
        Contacts = Contacts(official),
        Links = official.OfficialUrl is { } url ? [new PersonLink(url, null)] : [],
        Sources = official.Sources,
    };

    /// <summary>Contacts of the atlas stand first.</summary>
    private static Person Joined(Person known, Official official) => known with
    {
        Contacts = [.. Contacts(official).Concat(known.Contacts).DistinctBy(static c => (c.Kind, c.Value))],
        Links = [.. known.Links.Concat(official.OfficialUrl is { } url ? [new PersonLink(url, null)] : []).DistinctBy(static l => l.Url)],
        Sources = [.. official.Sources.Concat(known.Sources).Distinct()],
    };

    private static List<ContactPoint> Contacts(Official official)
    {
        var contacts = new List<ContactPoint>();
        Add(ContactKind.Phone, official.Phone);
        Add(ContactKind.Email, official.Email);
        Add(ContactKind.Form, official.Form);
        Add(ContactKind.Address, official.Address);
        return contacts;

        void Add(ContactKind kind, string? value)
        {
            if (value is not null)
                contacts.Add(new ContactPoint(kind, value, null, official.Sources[0]));
        }
    }

    /// <summary>A district's seat belongs to what the district is part of.</summary>
    private static DivisionId GovernmentOf(Official official) => official.Division.Type switch
    {
        "cd" => DivisionId.Parse(DivisionId.Country),
        "sldu" or "sldl" or "ward" or "council_district" => DivisionId.Parse(official.Division.Value[..official.Division.Value.LastIndexOf('/')]),
        _ => official.Role is PostRoles.UsSenate ? DivisionId.Parse(DivisionId.Country) : official.Division,
    };

    /// <summary>Letters only, without accents and capitals.</summary>
    private static string Folded(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormD).Where(static c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetter(c)).Select(char.ToLowerInvariant));
}
