using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.OpenStates;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Yaml;
using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.Congress;

/// <summary>One member of legislators-current.yaml. Birthday, gender and family are never looked at. One instance for one member.</summary>
internal sealed class CongressMember
{
    public const string File = "legislators-current.yaml";

    /// <summary>Terms that began before this day are not taken.</summary>
    public static readonly DateOnly Since = new(2013, 1, 1);

    private static readonly DivisionId Country = DivisionId.Parse(DivisionId.Country);

    private static readonly Source Source = CongressSources.Of(File);

    private readonly YamlMap _map;
    private readonly string _bioguide;
    private readonly List<LeftOutPart> _leftOut = [];
    private readonly List<Post> _posts = [];
    private readonly List<Membership> _memberships = [];

    private CongressMember(YamlMap map, string bioguide)
    {
        _map = map;
        _bioguide = bioguide;
    }

    private string Where => $"{File} {_bioguide}";

    /// <summary>The member, or why the row became none.</summary>
    /// <param name="row">An item of the file.</param>
    /// <param name="at">Its number, from 1.</param>
    /// <param name="offices">Offices in the states.</param>
    /// <param name="reject">Why not; only where null is returned.</param>
    public static PersonReading? Read(YamlValue row, int at, DistrictOffices offices, out LeftOutPart reject)
    {
        reject = default;
        if (row is not YamlMap map || map.Map("id") is not { } ids || ids.Text("bioguide") is not { } bioguide || !bioguide.All(char.IsAsciiLetterOrDigit))
        {
            reject = new LeftOutPart("member.id", "The member has no bioguide id.", $"{File} member {at}");
            return null;
        }

        return new CongressMember(map, bioguide).Read(ids, offices, out reject);
    }

    private PersonReading? Read(YamlMap ids, DistrictOffices offices, out LeftOutPart reject)
    {
        reject = default;
        var id = PersonIds.Of("bioguide:" + _bioguide);
        var terms = _map.List("terms").Maps.ToList();
        foreach (var term in terms)
            AddTerm(id, term);
        if (Name() is not { } name || _memberships.Count == 0)
        {
            reject = new LeftOutPart("member.no_term", "The member has no name, or no term since 2013 in a seat that is known.", Where);
            return null;
        }

        var last = terms[^1];
        var person = new Person
        {
            Id = id,
            Name = name,
            GivenName = _map.Map("name")?.Text("first"),
            FamilyName = _map.Map("name")?.Text("last"),
            Parties = [.. Enumerable.Reverse(terms).Select(PartyOf).OfType<string>().Distinct()],
            Contacts = [.. Washington(last), .. offices.Of(_bioguide)],
            Links = last.Text("url") is { } url && WebAddress.IsWeb(url) ? [new PersonLink(url, "homepage")] : [],
            OtherIds = [new OtherId("bioguide", _bioguide), .. OtherIds(ids)],
            OtherNames = _map.Map("name")?.Text("nickname") is { } nickname ? [$"{nickname} {_map.Map("name")!.Text("last")}"] : [],
            Sources = [Source],
        };
        return new PersonReading(person, _posts, _memberships, _leftOut);
    }

    private void AddTerm(string person, YamlMap term)
    {
        if (!PartialDate.TryParse(term.Text("start"), out var start) || !PartialDate.TryParse(term.Text("end"), out var end) || end < start)
            _leftOut.Add(new LeftOutPart("term.date", "The days of a term are none that can be.", Where));
        else if (start.First < Since)
            _leftOut.Add(new LeftOutPart("term.older", "A term began before 2013; it is not taken.", Where));
        else if (Seat(term) is not { } post)
            _leftOut.Add(new LeftOutPart("term.seat", "A term is in no seat that is known.", Where));
        else
            Add(post, new Membership { Person = person, Post = post.Id, Start = start, End = end, EndReason = term.Text("end-type"), Party = PartyOf(term), Sources = [Source] });
    }

    private void Add(Post post, Membership membership)
    {
        _posts.Add(post);
        _memberships.Add(membership);
    }

    private static Post? Seat(YamlMap term)
    {
        if (term.Text("state") is not { Length: 2 } postal || !StateTable.ByPostal.TryGetValue(postal.ToLowerInvariant(), out var state))
            return null;
        return term.Text("type") switch
        {
            "sen" when term.Text("class") is "1" or "2" or "3" => Seats.Make(state.Id, Country, PostRoles.UsSenate, "class-" + term.Text("class")) with { Seats = 1 },
            "rep" when term.Text("district") is { } district && CongressionalDistrict.Of(state, district) is { } division => Seats.Make(division, Country, PostRoles.UsHouse) with { Seats = 1 },
            _ => null,
        };
    }

    /// <summary>The party at the end of the term.</summary>
    private static string? PartyOf(YamlMap term) => term.List("party_affiliations").Maps.LastOrDefault()?.Text("party") ?? term.Text("party");

    private string? Name()
    {
        if (_map.Map("name") is not { } name || name.Text("last") is not { } last)
            return null;
        return name.Text("official_full") ?? string.Join(' ', new[] { name.Text("first"), name.Text("middle"), last, name.Text("suffix") }.OfType<string>());
    }

    private static IEnumerable<ContactPoint> Washington(YamlMap term)
    {
        if (term.Text("contact_form") is { } form && WebAddress.IsWeb(form))
            yield return new ContactPoint(ContactKind.Form, form, null, Source);
        if (term.Text("phone") is { } phone)
            yield return new ContactPoint(ContactKind.Phone, phone, "capitol", Source);
        if (term.Text("fax") is { } fax)
            yield return new ContactPoint(ContactKind.Fax, fax, "capitol", Source);
        if (OfficeRules.OneLine(term.Text("address")) is { } address)
            yield return new ContactPoint(ContactKind.Address, address, "capitol", Source);
    }

    private static IEnumerable<OtherId> OtherIds(YamlMap ids) => ids.Values
        .Where(static i => i.Key != "bioguide")
        .SelectMany(static i => i.Value is YamlList list ? list.Items.OfType<YamlText>().Select(t => (i.Key, t.Value)) : [(i.Key, (i.Value as YamlText)?.Value)])
        .Where(static i => !string.IsNullOrWhiteSpace(i.Value))
        .Select(static i => new OtherId(i.Key, i.Value!));
}
