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
        var text = context.SeatTexts.Of(post, language);
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
            Title = text.Title,
            Division = post.Division.Value,
            DivisionName = text.Division,
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
            OfficialUrl = text.OfficialUrl,
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
        var hrefs = context.SeatTexts.Of(person).Hrefs;
        var contacts = new ContactAnswer[person.Contacts.Count];
        Source? last = null;
        IReadOnlyList<int> cited = [];
        for (var i = 0; i < contacts.Length; i++)
        {
            var contact = person.Contacts[i];
            if (!ReferenceEquals(contact.Source, last))
                (last, cited) = (contact.Source, numbers.Of([contact.Source]));
            contacts[i] = new ContactAnswer(contact.Kind, contact.Value, hrefs[i], contact.Note, contact.Source.Checked, cited);
        }

        return contacts;
    }

    public IReadOnlyList<LinkAnswer> Links(Person person) => context.SeatTexts.Of(person).Links;
}
