using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <summary>Lists of people. Stateless; thread-safe.</summary>
internal static class PeopleLister
{
    public static Result<PeopleList> List(AnswerContext context, PeopleQuery query, DateOnly on, Language language)
    {
        var notes = new List<Text>(2);
        if (!context.Living.HasPeople)
            notes.Add(SeatWords.NotPulled(language));
        var posts = query.Place is { } place ? PostsOver(context, place, on, language, notes)
            : query.Division is { } division ? PostsOf(context, division)
            : query.Government is { } government ? context.Living.PostsUnder(government)
            : context.Living.Facts.Posts;
        var people = new List<Person>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var words = query.Text is { } text ? PlaceText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries) : null;
        foreach (var post in posts)
        {
            if (query.Roles is { } roles && !roles.Contains(post.Role) || query.District is { } district && post.Division.Name != district)
                continue;
            foreach (var membership in SeatRule.Decide(context.Living.Holders(post.Id), post.Seats, on).Current)
            {
                if (context.Living.People.TryGetValue(membership.Person, out var person) && (words is null || Fits(person, words)) && seen.Add(person.Id))
                    people.Add(person);
            }
        }

        if (query.Place is null)
            people.Sort(static (a, b) => (a.Name, a.Id).CompareTo((b.Name, b.Id)));
        return Paging.Cut(people, query.Page, query.PerPage).Map(page =>
        {
            var numbers = new SourceNumbers(context.Sources);
            var writer = new PersonWriter(context, on, language, numbers);
            return new PeopleList(on, context.Answer, context.Living.HasPeople, page.Number, page.Size, page.Last, page.Total, [.. page.Items.Select(writer.Write)], notes, numbers.Answers);
        });
    }

    public static Result<PersonDetail> Detail(AnswerContext context, string id, DateOnly on, Language language)
    {
        if (!context.Living.People.TryGetValue(id, out var person) && !context.Living.People.TryGetValue("ocd-person/" + id, out person))
            return new Problem("person.unknown", context.Living.HasPeople
                ? $"No person has the id \"{(id.Length > 60 ? id[..60] : id)}\"; look for them by name under people."
                : "This edition holds no people; nothing has been pulled yet.") { Field = "id" };
        var numbers = new SourceNumbers(context.Sources);
        return new PersonDetail(on, context.Answer, new PersonWriter(context, on, language, numbers).Write(person), numbers.Answers);
    }

    public static MemberList Members(AnswerContext context, Government state, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        return new MemberList(new PeopleWriter(context, on, language, numbers).Members(state), numbers.Answers);
    }

    private static IEnumerable<Post> PostsOf(AnswerContext context, DivisionId division) =>
        context.Places.TryGet(division, out var place) ? place.Division.SameAs.Append(place.Id).Append(division).Distinct().SelectMany(context.Living.PostsOf) : context.Living.PostsOf(division);

    private static IEnumerable<Post> PostsOver(AnswerContext context, Government place, DateOnly on, Language language, List<Text> notes)
    {
        var writer = new PeopleWriter(context, on, language, new SourceNumbers(context.Sources));
        var people = writer.OfPlace(place, context.Areas.DistrictsOf(place, on, language));
        if (people.Pulled)
            notes.AddRange(people.Notes);
        var seats = place == place.StateGovernment ? people.Seats.Concat(writer.Members(place)) : people.Seats;
        return seats.Select(static s => s.Post).OfType<string>().Distinct().Select(id => context.Living.Posts[id]);
    }

    private static bool Fits(Person person, string[] words)
    {
        var name = PlaceText.Fold(person.Name);
        foreach (var word in words)
        {
            if (!name.Contains(word, StringComparison.Ordinal) && !person.OtherNames.Any(o => PlaceText.Fold(o).Contains(word, StringComparison.Ordinal)))
                return false;
        }

        return words.Length > 0;
    }
}
