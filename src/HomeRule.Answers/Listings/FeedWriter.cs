using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Feeds;

namespace HomeRule.Answers.Listings;

/// <summary>Feeds with their freshness, and corrections of their files.</summary>
internal static class FeedWriter
{
    public static IReadOnlyList<FeedAnswer> Feeds(AnswerContext context, DateOnly on, Language language) => [.. context.Living.Facts.Feeds.Select(f => Write(f, on, language))];

    public static IReadOnlyList<FeedCorrectionAnswer> Corrections(AnswerContext context, Language language, SourceNumbers numbers)
    {
        var outcomes = context.Living.Facts.Corrections.ToDictionary(static o => o.Correction, StringComparer.Ordinal);
        return [.. context.Content.FeedCorrections.Select(c => Write(c, outcomes.GetValueOrDefault(c.Id) ?? new CorrectionOutcome(c.Id, CorrectionState.NotChecked, 0, null, null), language, numbers))];
    }

    private static FeedAnswer Write(FeedState feed, DateOnly on, Language language)
    {
        var newest = feed.Editions is [var edition, ..] ? edition : null;
        return new FeedAnswer
        {
            Id = feed.Id,
            Name = Text.Of(feed.Name, language),
            Publisher = feed.Publisher,
            Url = feed.Url,
            Licence = feed.Licence,
            LastChecked = feed.LastChecked,
            DataDate = newest?.DataDate,
            Stale = feed.Stale,
            Freshness = Freshness(newest, feed, on, language),
            Editions = [.. feed.Editions.Select(static e => new FeedEditionAnswer(e.Number, e.Retrieved, e.DataDate, e.From, e.Sha256, e.Files, e.Bytes, e.Rows, e.Facts, e.Rejects, e.LeftOut))],
        };
    }

    private static Text Freshness(FeedEdition? newest, FeedState feed, DateOnly on, Language language)
    {
        if (newest is null)
            return Sentences.Say(language, "Never pulled: nothing here rests on it.", "Nunca se cargó: nada de lo que hay aquí se basa en ello.");
        if (feed.Stale is not null)
            return Sentences.Say(language,
                $"Stale: the last try failed; the facts are those of {HumanDate.Write(newest.Retrieved, language)}.",
                $"Desactualizado: el último intento falló; los datos son los del {HumanDate.Write(newest.Retrieved, language)}.");
        if (newest.DataDate is not { } data)
            return Sentences.Say(language,
                $"Read on {HumanDate.Write(newest.Retrieved, language)}; the publisher gives its data no date.",
                $"Leído el {HumanDate.Write(newest.Retrieved, language)}; quien lo publica no da fecha a sus datos.");
        var age = Age(data, on, language);
        return Sentences.Say(language, $"Data of {HumanDate.Write(data, language)}, {age}.", $"Datos del {HumanDate.Write(data, language)}, {age}.");
    }

    /// <summary>How long ago in days, months or years, whichever reads best.</summary>
    internal static string Age(DateOnly then, DateOnly on, Language language)
    {
        var days = Math.Max(0, on.DayNumber - then.DayNumber);
        var (count, en, es) = days switch
        {
            < 60 => (days, days == 1 ? "day" : "days", days == 1 ? "día" : "días"),
            < 730 => (days / 30, "months", "meses"),
            _ => (days / 365, "years", "años"),
        };
        return language == Language.Es ? $"hace {count} {es}" : $"{count} {en} old";
    }

    private static FeedCorrectionAnswer Write(FeedCorrection c, CorrectionOutcome outcome, Language language, SourceNumbers numbers) => new(
        c.Id, c.Feed, c.Where, c.Field, c.Wrong, c.Right, Text.Of(c.Reason, language), c.Reviewed, outcome.State, outcome.Rows, StateText(outcome, language), numbers.Of(c.Sources));

    private static Text StateText(CorrectionOutcome outcome, Language language)
    {
        var day = outcome.AsOf is { } asOf ? HumanDate.Write(asOf, language) : "";
        return outcome.State switch
        {
            CorrectionState.Applied => Sentences.Say(language,
                $"Applied: the file of {day} still has the wrong value.", $"Se aplica: el archivo del {day} sigue teniendo el valor equivocado."),
            CorrectionState.Expired when outcome.Upstream is { } value => Sentences.Say(language,
                $"Ended by itself: the file of {day} says \"{value}\".", $"Terminó por sí sola: el archivo del {day} dice «{value}»."),
            CorrectionState.Expired => Sentences.Say(language,
                $"Ended by itself: the file of {day} no longer has the wrong value.", $"Terminó por sí sola: el archivo del {day} ya no tiene el valor equivocado."),
            CorrectionState.Unmatched => Sentences.Say(language,
                $"No row of any file fits it; it changes nothing.", $"Ninguna fila de ningún archivo coincide; no cambia nada."),
            _ => Sentences.Say(language,
                $"Its file was never pulled into this edition.", $"Su archivo no se ha cargado en esta edición."),
        };
    }
}
