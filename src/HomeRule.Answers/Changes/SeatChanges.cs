using HomeRule.Answers.People;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.People;

namespace HomeRule.Answers.Changes;

/// <summary>Who took or left a seat, by the dates of the official files. A new term of the same person is neither.</summary>
internal static class SeatChanges
{
    /// <summary>Longest gap between two terms of one person that still counts as staying, in days.</summary>
    private const int Gap = 60;

    public static IEnumerable<ChangeItem> Of(AnswerContext context)
    {
        var living = context.Living;
        foreach (var post in living.Facts.Posts)
        {
            var terms = living.Holders(post.Id).ToList();
            if (terms.Count == 0)
                continue;
            var place = PlaceOf(context, post);
            foreach (var term in terms)
            {
                if (!living.People.TryGetValue(term.Person, out var person))
                    continue;
                if (term.Start is { } start && !terms.Any(t => t != term && t.Person == term.Person && t.End is { } end && Near(end.Last, start.First)))
                    yield return Item(context, post, person, term, place, "took_office", start.First, start);
                if (term.End is { } last && !terms.Any(t => t != term && t.Person == term.Person && t.Start is { } next && Near(last.Last, next.First)))
                    yield return Item(context, post, person, term, place, "left_office", last.Last, last);
            }
        }
    }

    private static bool Near(DateOnly end, DateOnly start) => Math.Abs(start.DayNumber - end.DayNumber) <= Gap;

    private static Places.Government? PlaceOf(AnswerContext context, Post post)
    {
        if (context.Places.TryGet(post.Division, out var own))
            return own;
        return post.Division.State is { } state && context.Places.TryGetSlug(state, out var whole) ? whole : null;
    }

    private static ChangeItem Item(AnswerContext context, Post post, Person person, Membership term, Places.Government? place, string what, DateOnly on, PartialDate date) => new()
    {
        Kind = ChangeKind.Seat,
        What = what,
        Id = $"{post.Id}:{person.Id[(person.Id.LastIndexOf('/') + 1)..]}",
        On = on,
        Path = place is null ? "/us" : $"/us/{place.Slug}#people",
        State = post.Division.State,
        Places = place is null ? [] : [place.Slug],
        Sources = term.Sources,
        Words = language =>
        {
            var seat = Seat(context, post, place, language);
            var day = HumanDate.Write(date, language);
            var sentence = what == "took_office"
                ? Sentences.Say(language, $"{person.Name} took office on {day}: {seat}.", $"{person.Name} asumió el cargo el {day}: {seat}.")
                : Sentences.Say(language, $"The term of {person.Name} ended on {day}: {seat}.", $"El mandato de {person.Name} terminó el {day}: {seat}.");
            return (new Text(seat, language), sentence);
        },
    };

    /// <summary>The title with its district, or with its place.</summary>
    private static string Seat(AnswerContext context, Post post, Places.Government? place, Language language)
    {
        var title = SeatWords.Title(post, post.Division.State ?? "", context, language).Value;
        var where = place is null ? null : context.Name(place, language);
        return SeatWords.District(post.Division, language) is { } district
            ? where is null ? $"{title}, {district.Value}" : $"{title}, {where}, {district.Value}"
            : where is null ? title : $"{title}, {where}";
    }
}
