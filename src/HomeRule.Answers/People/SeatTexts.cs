using System.Collections.Concurrent;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <summary>What is the same about a seat or a person in every answer: titles, names of districts, addresses to press. Written once each. Thread-safe.</summary>
internal sealed class SeatTexts(AnswerContext context)
{
    private readonly ConcurrentDictionary<(string Post, Language Language), SeatText> _seats = new();
    private readonly ConcurrentDictionary<(DivisionId Division, Language Language), Text> _divisions = new();
    private readonly ConcurrentDictionary<Person, PersonText> _people = new(ReferenceEqualityComparer.Instance);

    public SeatText Of(Post post, Language language) =>
        _seats.TryGetValue((post.Id, language), out var kept) ? kept : _seats.GetOrAdd((post.Id, language), new SeatText(SeatWords.Title(post, post.Division.State ?? "", context, language), DivisionName(post.Division, language), ContactLinks.Web(post.OfficialUrl)));

    public PersonText Of(Person person) => _people.TryGetValue(person, out var kept) ? kept : _people.GetOrAdd(person, Write);

    public Text DivisionName(DivisionId division, Language language) =>
        _divisions.TryGetValue((division, language), out var kept) ? kept : _divisions.GetOrAdd((division, language), Name(division, language));

    private static PersonText Write(Person person)
    {
        var links = new List<LinkAnswer>(person.Links.Count);
        foreach (var link in person.Links)
        {
            if (ContactLinks.Web(link.Url) is { } url)
                links.Add(new LinkAnswer(url, link.Note));
        }

        return new PersonText([.. person.Contacts.Select(static c => ContactLinks.Href(c.Kind, c.Value))], links);
    }

    private Text Name(DivisionId division, Language language) =>
        SeatWords.District(division, language)
        ?? (context.Places.TryGet(division, out var place) ? new Text(context.Name(place, language), language) : division.Value == DivisionId.Country ? Wording.Names.Pick(language, ("United States", "Estados Unidos")) : Text.English(division.Name));
}
