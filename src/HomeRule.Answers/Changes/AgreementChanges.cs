using HomeRule.Answers.Agreements;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;

namespace HomeRule.Answers.Changes;

/// <summary>What the dated lists of 287(g) agreements show: signed, first seen, renamed, missing, removed, each with the list that shows it.</summary>
internal static class AgreementChanges
{
    private const string Lever = "agreements_287g";

    public static IEnumerable<ChangeItem> Of(AnswerContext context)
    {
        var facts = context.Living.Facts;
        if (facts.Lists.Count == 0)
            yield break;
        var first = facts.Lists.Min(static l => l.Date);
        var play = context.Content.Plays.FirstOrDefault(static p => p.Direction == PlayDirection.Limits && p.Levers.Contains(Lever))?.Id;
        foreach (var agreement in facts.Agreements)
        {
            var places = PlacesOf(context, agreement);
            foreach (var happened in agreement.Events)
            {
                // The signing is told with the list that first shows it.
                if (happened.Kind == AgreementEventKind.Signed)
                    continue;
                yield return new ChangeItem
                {
                    Kind = ChangeKind.Agreement,
                    What = Word(happened.Kind),
                    Id = agreement.Id,

                    // The first list of all says only that it was signed before; the signing date says when.
                    On = happened.Kind == AgreementEventKind.FirstSeen && happened.On == first && agreement.Signed is { } signed && signed < first ? signed : happened.On,
                    Path = $"/agreements/{agreement.Id}",
                    State = agreement.State,
                    Places = places,
                    Play = play,
                    Sources = [SourceOf(happened)],
                    Words = language => (Title(agreement, language), Sentence(agreement, happened, language)),
                };
            }
        }
    }

    private static List<string> PlacesOf(AnswerContext context, ListedAgreement agreement)
    {
        var places = new List<string>(2);
        foreach (var match in new[] { agreement.Government, agreement.County })
        {
            if (match is not null && DivisionId.TryParse(match.Id, out var id) && context.Places.TryGet(id, out var place) && !places.Contains(place.Slug))
                places.Add(place.Slug);
        }

        return places;
    }

    private static Text Title(ListedAgreement agreement, Language language) =>
        Sentences.Say(language, $"{agreement.AgencyName}: {ModelNames.Model(agreement.Model, language).Value}", $"{agreement.AgencyName}: {ModelNames.Model(agreement.Model, language).Value}");

    private static Text Sentence(ListedAgreement agreement, AgreementEvent happened, Language language)
    {
        if (happened.Kind is AgreementEventKind.FirstSeen)
            return ListedSentences.Headline(agreement, language);
        var sentence = ListedSentences.Event(happened, language);
        return sentence with { Value = $"{agreement.AgencyName}, {ModelNames.Agreement(agreement.Model, language)}: {sentence.Value}" };
    }

    private static Source SourceOf(AgreementEvent happened) => new()
    {
        Kind = SourceKind.OfficialList,
        Cite = $"ICE, {happened.List}",
        Url = "https://www.ice.gov/identify-and-arrest/287g",
        Checked = PartialDate.From(happened.On),
        Confidence = Confidence.High,
    };

    private static string Word(AgreementEventKind kind) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
