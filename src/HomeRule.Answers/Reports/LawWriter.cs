using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>A law as an answer: what it does, since when, what happens to those who ignore it, what is disputed.</summary>
internal static class LawWriter
{
    public static LawAnswer Write(AnswerContext context, Law law, DateOnly on, Language language, SourceNumbers numbers)
    {
        var effects = new List<EffectAnswer>(law.Effects.Count + 1);
        if (law.LocalLimits is { } limits)
            effects.Add(new EffectAnswer
            {
                Lever = "local_limits",
                LeverTitle = Reach(context, limits, language),
                LocalLimits = LimitsRule.Forbidden,
                InForce = limits.InForce,
                Note = Text.OfOptional(limits.Note, language),
                Case = limits.Case,
            });
        foreach (var effect in law.Effects)
            effects.Add(new EffectAnswer
            {
                Lever = effect.Lever,
                LeverTitle = Text.Of(context.Levers[effect.Lever].Title, language),
                Rule = effect.Rule,
                Cooperation = effect.Cooperation,
                LocalLimits = effect.LocalLimits,
                InForce = effect.InForce,
                Note = Text.OfOptional(effect.Note, language),
                Case = effect.Case,
            });
        return new LawAnswer
        {
            Id = law.Id,
            Title = Text.Of(law.Title, language),
            Citation = law.Citation,
            Kind = law.Kind,
            Plain = Text.Of(law.Plain, language),
            Status = law.Status.Value,
            AsOf = law.Status.AsOf,
            Applies = law.Status.Value == LawStatusValue.InForce && StandingRule.StandsOn(law, on),
            From = law.Effective?.From ?? law.Enacted,
            To = law.Effective?.To,
            EffectiveNote = Text.OfOptional(law.Effective?.Note, language),
            Effects = effects,
            Penalties = Penalties(law, language),
            Disputes = [.. law.Disputes.Select(d => new NoteAnswer(Sentences.Say(language, $"{d.Case}: {d.Outcome.En}", $"{d.Case}: {d.Outcome.In(Language.Es)}"), numbers.Of(d.Sources)))],
            Note = Text.OfOptional(law.Note, language),
            Confidence = law.Confidence,
            Checked = law.Checked,
            DueForReview = law.Status.AsOf.Last < on.AddMonths(-12),
            Sources = numbers.Of(law.Sources),
        };
    }

    /// <summary>What happens to officials and governments that ignore the law, in sentences; empty when nothing is recorded.</summary>
    public static IReadOnlyList<Text> Penalties(Law law, Language language)
    {
        if (law.Penalty is not { } penalty)
            return [];
        var sentences = new List<Text>(5);
        Add(penalty.Officials, "Officials", "Para los funcionarios");
        Add(penalty.Funds, "Public money", "Fondos públicos");
        Add(penalty.Other, "Also", "Además");
        Add(penalty.EnforcedBy, "Enforced by", "Lo hace cumplir");
        if (sentences.Count > 0 && penalty.Basis.Contains("memory", StringComparison.OrdinalIgnoreCase))
            sentences.Add(Sentences.Say(language, "Parts of this penalty record rest on memory and must be checked.", "Partes de este registro de sanciones se basan en la memoria y deben comprobarse."));
        return sentences;

        void Add(LocalizedText? text, string en, string es)
        {
            if (text is not null)
                sentences.Add(new Text($"{(language == Language.Es ? es : en)}: {text.In(language)}", text.LanguageIn(language)));
        }
    }

    private static Text Reach(AnswerContext context, LocalLimitsRule limits, Language language)
    {
        if (limits.AllCooperation)
            return Sentences.Say(language, "Local limits on cooperation in general", "Límites locales a la cooperación en general");
        var levers = string.Join("; ", limits.Levers.Select(l => context.Levers[l].Title.In(language)));
        return Sentences.Say(language, $"Local limits on: {levers}", $"Límites locales a: {levers}");
    }
}
