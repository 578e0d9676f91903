using HomeRule.Answers.Places;
using HomeRule.Civics;

namespace HomeRule.Answers.Changes;

/// <summary>What the atlas last learned: laws by the date of their status, federal actions likewise, records by when they were last seen or signed.</summary>
internal static class RecordChanges
{
    public static IEnumerable<ChangeItem> Of(AnswerContext context) => Laws(context).Concat(Timeline(context)).Concat(Records(context));

    private static IEnumerable<ChangeItem> Laws(AnswerContext context) =>
        from law in context.Content.Laws
        where law.Kind != LawKind.None
        select new ChangeItem
        {
            Kind = ChangeKind.Law,
            What = "status",
            Id = law.Id,
            On = law.Status.AsOf.Last,
            Path = $"/laws/{law.State}#law-{law.Id}",
            State = law.State,
            Sources = law.Sources,
            Words = language => (Text.Of(law.Title, language), Text.Of(law.Plain, language)),
        };

    private static IEnumerable<ChangeItem> Timeline(AnswerContext context) =>
        from entry in context.Content.Timeline
        select new ChangeItem
        {
            Kind = ChangeKind.Timeline,
            What = "status",
            Id = entry.Id,
            On = entry.Status.AsOf.Last,
            Path = $"/timeline#{entry.Id}",
            Sources = entry.Sources,
            Words = language => (Text.Of(entry.Title, language), Text.Of(entry.Status.Text, language)),
        };

    private static IEnumerable<ChangeItem> Records(AnswerContext context)
    {
        foreach (var (place, record) in context.Records)
        {
            foreach (var adoption in record.Adoptions)
            {
                if ((adoption.LastSeen ?? adoption.Status.AsOf ?? adoption.Date) is { } seen)
                    yield return Record(ChangeKind.Adoption, adoption.Id, adoption.Play, seen, place, context.Plays[adoption.Play].Title, Text.English(adoption.Citation), adoption.Sources);
            }

            foreach (var agreement in record.Agreements)
            {
                if ((agreement.LastSeen ?? agreement.Status.AsOf ?? agreement.Date) is { } seen)
                    yield return Record(ChangeKind.Agreement, agreement.Id, agreement.Play, seen, place, agreement.Title, Text.English(agreement.Status.Text), agreement.Sources);
            }
        }
    }

    private static ChangeItem Record(ChangeKind kind, string id, string play, PartialDate seen, Government place, LocalizedText title, Text summary, IReadOnlyList<Source> sources) => new()
    {
        Kind = kind,
        What = "recorded",
        Id = id,
        On = seen.Last,
        Path = $"/us/{place.Slug}#record-{id}",
        State = place.State,
        Places = [place.Slug],
        Play = play,
        Sources = sources,
        Words = language =>
        {
            var text = Text.Of(title, language);
            return (text with { Value = $"{place.Name}: {text.Value}" }, summary);
        },
    };
}
