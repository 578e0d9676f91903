using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <summary>Writes seats with their holders for one answer. Not thread-safe; one per answer.</summary>
internal sealed class SeatWriter(AnswerContext context, DateOnly on, Language language, SourceNumbers numbers)
{
    /// <param name="inForce">Whether the lines that led to this seat hold on the day.</param>
    /// <param name="share">Part of the place in the district; null where not measured.</param>
    public SeatAnswer Write(Post post, bool inForce = true, double? share = null)
    {
        var finding = SeatRule.Decide(context.Living.Holders(post.Id), post.Seats, on);
        var holders = finding.Current.Count == 0 ? [] : new HolderAnswer[finding.Current.Count];
        for (var i = 0; i < holders.Length; i++)
            holders[i] = Holder(finding.Current[i]);
        if (holders.Length > 1)
            Array.Sort(holders, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        var last = finding.Last is { } ended ? Holder(ended) : null;
        return new SeatAnswer
        {
            Post = post.Id,
            Role = post.Role,
            Title = SeatWords.Title(post, post.Division.State ?? "", context, language),
            Division = post.Division.Value,
            DivisionName = DivisionName(post.Division),
            Government = post.Government.Value,
            Label = post.Label,
            Office = post.Office,
            Seats = post.Seats,
            State = finding.State,
            Sentence = finding.State switch
            {
                SeatState.NobodyListed => SeatWords.Nobody(language),
                SeatState.TermEnded => SeatWords.Ended(last!, language),
                _ when post.Seats is { } seats && holders.Length < seats => SeatWords.SomeEmpty(holders.Length, seats, language),
                _ when post.Seats == 1 && holders.Length > 1 => SeatWords.TooMany(holders.Length, language),
                _ => null,
            },
            Holders = holders,
            LastKnown = last,
            OfficialUrl = ContactLinks.Web(post.OfficialUrl),
            LinesInForce = inForce,
            Share = share,
        };
    }

    public HolderAnswer Holder(Membership membership)
    {
        var person = context.Living.People.GetValueOrDefault(membership.Person);
        var ended = SeatRule.HasEnded(membership, on);
        return new HolderAnswer
        {
            Name = person?.Name ?? membership.Person,
            Person = membership.Person,
            Party = membership.Party ?? (person is { Parties: [var party, ..] } ? party : null),
            Start = membership.Start,
            TermEnd = membership.End,
            TermEnded = ended,
            Note = SeatRule.Unconfirmed(membership, on) is { } seen ? SeatWords.Unconfirmed(seen, language) : null,
            Contacts = person is null || ended ? [] : Contacts(person),
            Links = person is null || ended ? [] : Links(person),
            Sources = numbers.Of(membership.Sources),
        };
    }

    public IReadOnlyList<ContactAnswer> Contacts(Person person)
    {
        if (person.Contacts.Count == 0)
            return [];
        var contacts = new ContactAnswer[person.Contacts.Count];
        for (var i = 0; i < contacts.Length; i++)
        {
            var contact = person.Contacts[i];
            contacts[i] = new ContactAnswer(contact.Kind, contact.Value, ContactLinks.Href(contact.Kind, contact.Value), contact.Note, contact.Source.Checked, numbers.Of([contact.Source]));
        }

        return contacts;
    }

    public static IReadOnlyList<LinkAnswer> Links(Person person)
    {
        var links = new List<LinkAnswer>(person.Links.Count);
        foreach (var link in person.Links)
        {
            if (ContactLinks.Web(link.Url) is { } url)
                links.Add(new LinkAnswer(url, link.Note));
        }

        return links;
    }

    public Text DivisionName(DivisionId division) =>
        SeatWords.District(division, language)
        ?? (context.Places.TryGet(division, out var place) ? new Text(context.Name(place, language), language) : division.Value == DivisionId.Country ? Wording.Names.Pick(language, ("United States", "Estados Unidos")) : Text.English(division.Name));
}
