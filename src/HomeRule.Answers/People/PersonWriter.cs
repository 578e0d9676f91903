using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <summary>Writes people with their terms for one answer. Not thread-safe; one per answer.</summary>
internal sealed class PersonWriter(AnswerContext context, DateOnly on, Language language, SourceNumbers numbers)
{
    private readonly SeatWriter _seats = new(context, on, language, numbers);

    public PersonAnswer Write(Person person)
    {
        var terms = context.Living.Terms(person.Id).Select(Term).OfType<TermAnswer>()
            .OrderByDescending(static t => t.Current).ThenByDescending(static t => t.End?.Last ?? t.Start?.First ?? DateOnly.MaxValue).ThenBy(static t => t.Post, StringComparer.Ordinal).ToArray();
        var holds = Array.Exists(terms, static t => t.Current);
        return new PersonAnswer
        {
            Id = person.Id,
            Name = person.Name,
            GivenName = person.GivenName,
            FamilyName = person.FamilyName,
            Parties = person.Parties,
            Terms = terms,
            Contacts = holds ? _seats.Contacts(person) : [],
            Links = holds ? _seats.Links(person) : [],
            OtherIds = person.OtherIds,
            OtherNames = person.OtherNames,
            Image = ContactLinks.Web(person.Image),
            Sources = numbers.Of(person.Sources),
        };
    }

    private TermAnswer? Term(Membership membership)
    {
        if (!context.Living.Posts.TryGetValue(membership.Post, out var post))
            return null;
        var text = context.SeatTexts.Of(post, language);
        return new TermAnswer
        {
            Post = post.Id,
            Role = post.Role,
            Title = text.Title,
            Division = post.Division.Value,
            DivisionName = text.Division,
            Government = post.Government.Value,
            Label = post.Label,
            Office = post.Office,
            Party = membership.Party ?? (context.Living.People.GetValueOrDefault(membership.Person) is { Parties: [var party, ..] } ? party : null),
            Start = membership.Start,
            End = membership.End,
            Current = SeatRule.Decide(context.Living.Holders(post.Id), post.Seats, on).Current.Contains(membership),
            Note = SeatRule.Unconfirmed(membership, on) is { } seen ? SeatWords.Unconfirmed(seen, language) : null,
            Sources = numbers.Of(membership.Sources),
        };
    }
}
