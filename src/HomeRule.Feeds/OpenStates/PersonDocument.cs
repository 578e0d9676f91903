using System.Text;
using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Unpacking;
using HomeRule.Feeds.Yaml;

namespace HomeRule.Feeds.OpenStates;

/// <summary>
/// One person of Open States (https://github.com/openstates/people/blob/main/schema.md). Birth and death, gender, biography, accounts at social networks and
/// homes are never looked at. One instance for one document.
/// </summary>
internal sealed class PersonDocument
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private readonly YamlMap _map;
    private readonly string _file;
    private readonly Source _source;
    private readonly List<LeftOutPart> _leftOut = [];

    private PersonDocument(YamlMap map, string file, DateOnly day)
    {
        _map = map;
        _file = file;
        _source = new Source
        {
            Kind = SourceKind.Mirror,
            Cite = $"Open States people, edition of {PartialDate.From(day)}",
            Url = "https://github.com/openstates/people/blob/main/data/" + string.Join('/', file.Split('/').Select(Uri.EscapeDataString)),
            Checked = PartialDate.From(day),
            Confidence = Confidence.Medium,
        };
    }

    /// <summary>The person, or why the document became none.</summary>
    /// <param name="document">The file of the archive.</param>
    /// <param name="file">Its path below <c>data/</c>.</param>
    /// <param name="day">Day of the edition.</param>
    /// <param name="reject">Why not; only where null is returned.</param>
    public static PersonReading? Read(ArchivedFile document, string file, DateOnly day, out LeftOutPart reject)
    {
        string text;
        try
        {
            text = Utf8.GetString(document.Bytes);
        }
        catch (DecoderFallbackException)
        {
            reject = new LeftOutPart("person.text", "The document holds bytes that are no UTF-8 text.", file);
            return null;
        }

        if (!YamlFile.Read(text.TrimStart('\uFEFF'), file).TryGet(out var root, out var problem))
        {
            reject = new LeftOutPart(problem.Code, "The document is not plain YAML with each key once.", problem.Message);
            return null;
        }

        if (root is not YamlMap map)
        {
            reject = new LeftOutPart("person.shape", "The document is no map of fields.", file);
            return null;
        }

        return new PersonDocument(map, file, day).Read(out reject);
    }

    private PersonReading? Read(out LeftOutPart reject)
    {
        reject = default;
        if (_map.Text("id") is not { } id || !PersonIds.IsPersonId(id))
        {
            reject = new LeftOutPart("person.id", "The person has no id of the form ocd-person/UUID.", _file);
            return null;
        }

        if (Name("name") is not { } name)
        {
            reject = new LeftOutPart("person.name", "The person has no name.", _file);
            return null;
        }

        List<Source> sources = [_source, .. PersonWeb.Sources(_map.List("sources"))];
        var (posts, memberships) = Roles(id, [.. sources.Take(2)]);
        if (memberships.Count == 0)
        {
            reject = new LeftOutPart("person.no_role", "No role of the person names a seat that is known, with dates that can be.", _file);
            return null;
        }

        var person = new Person
        {
            Id = id,
            Name = name,
            GivenName = Name("given_name"),
            FamilyName = Name("family_name"),
            Parties = Parties(),
            Image = _map.Text("image") is { } image && WebAddress.IsWeb(image) ? image : null,
            Contacts = new PersonContacts(_source, _file, _leftOut).Read(_map),
            Links = PersonWeb.Links(_map.List("links"), _file, _leftOut),
            OtherIds = [.. _map.List("other_identifiers").Maps.Where(static i => i.Text("scheme") is not null && i.Text("identifier") is not null).Select(static i => new OtherId(i.Text("scheme")!, i.Text("identifier")!)).Distinct()],
            OtherNames = [.. _map.List("other_names").Maps.Select(static n => n.Text("name")).OfType<string>().Where(n => n != name).Distinct()],
            Sources = sources,
        };
        return new PersonReading(person, posts, memberships, _leftOut);
    }

    private string? Name(string key) => _map.Text(key) is { Length: <= 200 } name && !name.Any(char.IsControl) ? name : null;

    private List<string> Parties() =>
        [.. _map.List("party").Maps.OrderBy(static p => p.Text("end_date") is null ? 0 : 1).Select(static p => p.Text("name")).OfType<string>().Distinct()];

    /// <param name="id">Of the person.</param>
    /// <param name="sources">The edition and the first official page; the person has them all.</param>
    private (List<Post> Posts, List<Membership> Memberships) Roles(string id, List<Source> sources)
    {
        var posts = new List<Post>();
        var memberships = new List<Membership>();
        foreach (var role in _map.List("roles").Maps)
        {
            if (role.Text("type") is not { } type || role.Text("jurisdiction") is not { } jurisdiction || SeatNaming.Seat(type, jurisdiction, role.Text("district")) is not { } post)
            {
                LeaveOut("role.seat", "The role, its jurisdiction or its district is none that is known.");
            }
            else if (!TryDate(role, "start_date", out var start) || !TryDate(role, "end_date", out var end))
            {
                LeaveOut("role.date", "The first or last day of a role is no date.");
            }
            else if (start is { } from && end is { } to && to.Last < from.First)
            {
                LeaveOut("role.dates_reversed", "A role ends before it starts.");
            }
            else
            {
                posts.Add(post);
                memberships.Add(new Membership { Person = id, Post = post.Id, Start = start, End = end, EndReason = role.Text("end_reason"), Sources = sources });
            }
        }

        return (posts, [.. memberships.DistinctBy(static m => (m.Post, m.Start, m.End))]);
    }

    private static bool TryDate(YamlMap role, string key, out PartialDate? date)
    {
        date = null;
        if (role.Text(key) is not { } text)
            return true;
        if (!PartialDate.TryParse(text, out var parsed))
            return false;
        date = parsed;
        return true;
    }

    private void LeaveOut(string code, string reason) => _leftOut.Add(new LeftOutPart(code, reason, _file));
}
