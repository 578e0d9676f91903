using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

/// <summary>The federal timeline and the corrections to source documents.</summary>
internal static class ChronicleWriter
{
    public static TimelineList Timeline(AnswerContext context, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        return new TimelineList(context.Answer,
        [
            .. context.Content.Timeline.OrderByDescending(t => t.Date).ThenBy(t => t.Id, StringComparer.Ordinal).Select(t => new TimelineAnswer(
                t.Id, t.Date, Text.Of(t.Title, language), Text.Of(t.Summary, language), Text.Of(t.LocalEffect, language), t.Status.Value,
                Names.TimelineStatus(t.Status.Value, language), Text.Of(t.Status.Text, language), t.Status.AsOf, [.. t.Cases.Select(Text.English)], t.Confidence, numbers.Of(t.Sources))),
        ], numbers.Answers);
    }

    public static IReadOnlyList<CorrectionAnswer> Corrections(AnswerContext context, Language language, SourceNumbers numbers) =>
    [
        .. context.Content.SeedCorrections.Select(c => new CorrectionAnswer(
            c.Id, c.Document, Text.English(context.Sources.DocumentTitle(c.Document)), Text.English(c.Claim),
            Text.Of(c.Problem, language), Text.Of(c.Correction, language), c.Confidence, numbers.Of(c.Sources))),
    ];
}
