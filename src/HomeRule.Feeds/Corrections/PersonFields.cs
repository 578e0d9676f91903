using HomeRule.Civics.Feeds;
using HomeRule.Civics.People;

namespace HomeRule.Feeds.Corrections;

/// <summary>Fields of a person, whatever the seat. Stateless; thread-safe.</summary>
internal static class PersonFields
{
    public static IEnumerable<string> Values(Person person, string field) => field switch
    {
        "id" => person.OtherIds.Where(static o => o.Scheme == "bioguide").Select(static o => o.Value).Prepend(person.Id),
        "bioguide" => person.OtherIds.Where(static o => o.Scheme == "bioguide").Select(static o => o.Value),
        "name" => [person.Name],
        "given_name" => One(person.GivenName),
        "family_name" => One(person.FamilyName),
        "party" => person.Parties,
        "image" => One(person.Image),
        "url" => person.Links.Select(static l => l.Url),
        _ => Contact(field) is { } kind ? person.Contacts.Where(c => c.Kind == kind).Select(static c => c.Value) : [],
    };

    /// <summary>The same with the right value in place of every wrong one; contact points get the source of the correction.</summary>
    public static Person With(Person person, FeedCorrection correction, Func<string, bool> isWrong)
    {
        var right = correction.Right.Length == 0 ? null : correction.Right;
        var mended = person with { Sources = [.. person.Sources, .. correction.Sources] };
        return correction.Field switch
        {
            "name" => mended with { Name = correction.Right },
            "given_name" => mended with { GivenName = right },
            "family_name" => mended with { FamilyName = right },
            "image" => mended with { Image = right },
            "party" => mended with { Parties = [.. person.Parties.Select(p => isWrong(p) ? right : p).OfType<string>().Distinct()] },
            "url" => mended with { Links = [.. person.Links.Select(l => !isWrong(l.Url) ? l : right is null ? null : l with { Url = right }).OfType<PersonLink>().DistinctBy(static l => l.Url)] },
            var field when Contact(field) is { } kind => mended with
            {
                Contacts =
                [
                    .. person.Contacts.Select(c => c.Kind != kind || !isWrong(c.Value) ? c : right is null ? null : c with { Value = right, Source = correction.Sources[0] })
                        .OfType<ContactPoint>().DistinctBy(static c => (c.Kind, c.Value)),
                ],
            },
            _ => person,
        };
    }

    private static ContactKind? Contact(string field) => field switch
    {
        "email" => ContactKind.Email,
        "contact_form" => ContactKind.Form,
        "voice" or "phone" => ContactKind.Phone,
        "fax" => ContactKind.Fax,
        "address" => ContactKind.Address,
        _ => null,
    };

    private static string[] One(string? value) => value is null ? [] : [value];
}
