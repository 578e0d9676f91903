using System.Globalization;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Feeds;

namespace HomeRule.Answers.Changes;

/// <summary>Official files that came or failed to come, and corrections that ended because upstream was mended.</summary>
internal static class FeedChanges
{
    public static IEnumerable<ChangeItem> Of(AnswerContext context)
    {
        var facts = context.Living.Facts;
        foreach (var feed in facts.Feeds)
        {
            foreach (var edition in feed.Editions)
                yield return Edition(feed, edition);
            if (feed is { Stale: { } reason, LastChecked: { } day })
                yield return Stale(feed, reason, day);
        }

        var corrections = context.Content.FeedCorrections.ToDictionary(static c => c.Id, StringComparer.Ordinal);
        foreach (var outcome in facts.Corrections)
        {
            if (outcome is { State: CorrectionState.Expired, AsOf: { } day } && corrections.TryGetValue(outcome.Correction, out var correction))
                yield return Expired(correction, outcome, day);
        }
    }

    private static Source SourceOf(FeedState feed, DateOnly on) => new()
    {
        Kind = SourceKind.Official, Cite = feed.Name.En, Url = feed.Url, Checked = PartialDate.From(on), Confidence = Confidence.High,
    };

    private static ChangeItem Edition(FeedState feed, FeedEdition edition) => new()
    {
        Kind = ChangeKind.Feed,
        What = "edition",
        Id = feed.Id,
        On = edition.Retrieved,
        Path = $"/coverage#feed-{feed.Id}",
        Sources = [SourceOf(feed, edition.Retrieved)],
        Words = language => (Text.Of(feed.Name, language), Sentences.Say(language,
            $"A new edition was read: {Number(edition.Facts)} of {Number(edition.Rows)} rows became facts.",
            $"Se leyó una edición nueva: {Number(edition.Facts)} de {Number(edition.Rows)} filas pasaron a ser datos.")),
    };

    private static ChangeItem Stale(FeedState feed, string reason, DateOnly day) => new()
    {
        Kind = ChangeKind.Feed,
        What = "stale",
        Id = feed.Id,
        On = day,
        Path = $"/coverage#feed-{feed.Id}",
        Sources = [SourceOf(feed, day)],
        Words = language => (Text.Of(feed.Name, language), language == Language.Es
            ? new Text($"No se pudo actualizar; siguen los datos de la última edición buena. Motivo (en inglés): {reason}", Language.Es)
            : new Text($"Could not be brought up to date; the facts of the last good edition stay. Reason: {reason}", Language.En)),
    };

    private static ChangeItem Expired(FeedCorrection correction, CorrectionOutcome outcome, DateOnly day) => new()
    {
        Kind = ChangeKind.Correction,
        What = "expired",
        Id = correction.Id,
        On = day,
        Path = $"/corrections#{correction.Id}",
        Sources = correction.Sources,
        Words = language => (
            Sentences.Say(language, $"Correction ended: {correction.Field}", $"Terminó una corrección: {correction.Field}"),
            Sentences.Say(language,
                $"The official file now says \"{outcome.Upstream}\" where it said \"{correction.Wrong}\"; our correction to \"{correction.Right}\" rests.",
                $"El archivo oficial dice ahora «{outcome.Upstream}» donde decía «{correction.Wrong}»; nuestra corrección a «{correction.Right}» ya no se aplica.")),
    };

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
