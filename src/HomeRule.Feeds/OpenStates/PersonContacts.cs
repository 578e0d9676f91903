using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.People;
using HomeRule.Feeds.Yaml;

namespace HomeRule.Feeds.OpenStates;

/// <summary>The official contact points of one person: e-mail or form first, then offices in the order of the file. One instance for one person.</summary>
internal sealed class PersonContacts(Source source, string file, List<LeftOutPart> leftOut)
{
    private readonly List<ContactPoint> _contacts = [];

    public IReadOnlyList<ContactPoint> Read(YamlMap person)
    {
        if (person.Text("email") is { } email)
            AddEmail(email);
        foreach (var link in person.List("links").Maps)
        {
            if (link.Text("url") is { } url && link.Text("note") is { } note && PersonWeb.IsForm(note) && WebAddress.IsWeb(url) && !WebAddress.IsSocial(url))
                Add(ContactKind.Form, url, null);
        }

        foreach (var office in person.List("offices").Maps)
            AddOffice(office);
        return _contacts;
    }

    private void AddEmail(string email)
    {
        if (WebAddress.IsWeb(email))
            Add(ContactKind.Form, email, null);
        else if (WebAddress.IsEmail(email.TrimEnd('.')))
            Add(ContactKind.Email, email.TrimEnd('.'), null);
        else
            leftOut.Add(new LeftOutPart("email.malformed", "What stands for an e-mail address is none.", file));
    }

    private void AddOffice(YamlMap office)
    {
        if (!OfficeRules.IsOfficial(office.Text("classification"), out var note))
        {
            leftOut.Add(office.Text("classification") is "home"
                ? new LeftOutPart("office.home", "An office is said to be a home; nothing of it is taken.", file)
                : new LeftOutPart("office.kind", "An office is of a kind that is not known to be official; nothing of it is taken.", file));
            return;
        }

        AddPhone(ContactKind.Phone, office.Text("voice"), note);
        AddPhone(ContactKind.Fax, office.Text("fax"), note);
        if (OfficeRules.OneLine(office.Text("address")) is not { } address)
            return;
        if (OfficeRules.MayPrint(address, note))
            Add(ContactKind.Address, address, note);
        else
            leftOut.Add(new LeftOutPart("office.maybe_home", "The street of a district office bears no sign of an office and may be a home; the street is not taken.", file));
    }

    private void AddPhone(ContactKind kind, string? number, string? note)
    {
        if (number is null)
            return;
        if (number.Length <= 40 && number.Count(char.IsAsciiDigit) is >= 7 and <= 20)
            Add(kind, number, note);
        else
            leftOut.Add(new LeftOutPart("phone.malformed", "What stands for a telephone number is none.", file));
    }

    private void Add(ContactKind kind, string value, string? note)
    {
        if (!_contacts.Exists(c => c.Kind == kind && c.Value == value))
            _contacts.Add(new ContactPoint(kind, value, note, source));
    }
}
