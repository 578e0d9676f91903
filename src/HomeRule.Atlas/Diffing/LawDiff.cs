using HomeRule.Atlas.Compiling.Format;
using HomeRule.Civics;
using static HomeRule.Atlas.Diffing.DiffWords;

namespace HomeRule.Atlas.Diffing;

/// <summary>Changes of laws: status, dates, and what they do to each lever.</summary>
internal static class LawDiff
{
    public static void Compare(ChangeList changes, DiffNames names, AtlasContent before, AtlasContent after) =>
        changes.Entities(before.Laws, after.Laws, l => Name(l, names), ContentEncoder.Encode, (then, now, s) => Fields(changes, names, then, now, s));

    private static Subject Name(Law law, DiffNames names)
    {
        var state = names.State(law.State);
        return new Subject("law", law.Id, new LocalizedText($"law {law.Id} ({state.En})", $"la ley {law.Id} ({state.In(Language.Es)})"), law.Title) { State = law.State };
    }

    private static void Fields(ChangeList changes, DiffNames names, Law then, Law now, Subject s)
    {
        changes.Field(s, "status", new("status", "el estado"), Of(then.Status.Value), Of(now.Status.Value));
        changes.Field(s, "effective.from", new("first day", "el primer día"), Of(then.Effective?.From), Of(now.Effective?.From));
        changes.Field(s, "effective.to", new("last day", "el último día"), Of(then.Effective?.To), Of(now.Effective?.To));
        changes.Field(s, "enacted", new("date of enactment", "la fecha de aprobación"), Of(then.Enacted), Of(now.Enacted));
        changes.Field(s, "localLimits", new("rule on local limits", "la regla sobre límites locales"), Limits(then.LocalLimits), Limits(now.LocalLimits));
        changes.Field(s, "bodies", new("list of bodies bound", "la lista de organismos obligados"), List(then.Bodies), List(now.Bodies));
        foreach (var lever in then.Effects.Concat(now.Effects).Select(static e => e.Lever).Distinct().Order(StringComparer.Ordinal))
        {
            var name = names.Lever(lever);
            changes.Field(s, $"effects.{lever}", new($"effect on “{name.En}”", $"el efecto en «{name.In(Language.Es)}»"), Effects(then, lever), Effects(now, lever));
        }

        changes.Wording(s, "plain", new("the plain sentence", "la frase sencilla"), then.Plain, now.Plain);
        changes.Wording(s, "title", new("the title", "el título"), then.Title, now.Title);
        changes.Field(s, "citation", new("citation", "la cita"), Plain(then.Citation), Plain(now.Citation));
        changes.Field(s, "confidence", new("confidence", "la confianza"), Of(then.Confidence), Of(now.Confidence));
    }

    private static LocalizedText? Limits(LocalLimitsRule? rule)
    {
        if (rule is null)
            return null;
        var court = Of(rule.InForce);
        return new LocalizedText($"local limits forbidden ({court.En})", $"límites locales prohibidos ({court.Es})");
    }

    private static LocalizedText? Effects(Law law, string lever)
    {
        var effects = law.Effects.Where(e => e.Lever == lever).Select(Effect).ToList();
        return effects.Count == 0 ? null : new LocalizedText(string.Join("; ", effects.Select(static e => e.En)), string.Join("; ", effects.Select(static e => e.Es)));
    }

    private static LocalizedText Effect(LawEffect effect)
    {
        var (rule, court) = (Of(effect.Rule), Of(effect.InForce));
        var en = new List<string> { rule.En };
        var es = new List<string> { rule.Es! };
        if (Of(effect.Cooperation) is { } cooperation)
        {
            en.Add($"cooperation {cooperation.En}");
            es.Add($"cooperación: {cooperation.Es}");
        }

        if (Of(effect.LocalLimits) is { } limits)
        {
            en.Add($"local limits {limits.En}");
            es.Add($"límites locales: {limits.Es}");
        }

        return new LocalizedText($"{string.Join(", ", en)} ({court.En})", $"{string.Join(", ", es)} ({court.Es})");
    }
}
