using HomeRule.Answers.Places;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

internal static class CoverageListWriter
{
    public static CoverageList Write(AnswerContext context, DateOnly on, Language language)
    {
        var states = new List<StateCoverage>(56);
        foreach (var state in context.Places.States)
            states.Add(Of(context, state, on, language));
        var places = context.Content.Places;
        var totals = new CoverageTotals(
            context.Content.Laws.Count(l => l.Kind != LawKind.None), context.Content.Plays.Count, places.Count, context.Places.All.Count,
            places.Sum(p => p.Adoptions.Count), places.Sum(p => p.Agreements.Count),
            places.Sum(p => p.Statements.Count) + context.Content.Leaders.Sum(l => l.Statements.Count), places.Sum(p => p.Disputes.Count),
            SourceListWriter.Write(context, language).Sources.Count, states.Sum(s => s.Unverified));
        return new CoverageList(on, context.Answer, totals, states, FeedWriter.Feeds(context, on, language));
    }

    private static StateCoverage Of(AnswerContext context, Government state, DateOnly on, Language language)
    {
        var laws = context.LawsOf(state.State);
        var records = context.Records.Where(r => r.Record.State == state.State).Select(r => r.Record).ToList();
        var inForce = laws.Where(l => l.Status.Value == LawStatusValue.InForce).Select(l => l.Status.AsOf).ToList();
        var seen = records.SelectMany(r => r.Adoptions.Select(a => (a.Status.AsOf ?? a.LastSeen, a.Sources)).Concat(r.Agreements.Select(a => (a.Status.AsOf ?? a.LastSeen, a.Sources)))).ToList();
        var year = on.AddMonths(-12);
        var counties = context.Places.In(state.State).Count(p => DivisionKinds.IsCounty(p.Kind));
        var missing = laws.Count == 0
            ? Sentences.Say(language, "State law not checked.", "Ley estatal sin revisar.")
            : records.Count == 0
                ? Sentences.Say(language, "No local records yet: nobody has looked.", "Aún no hay registros locales: nadie ha buscado.")
                : Sentences.Say(language, $"{Math.Max(0, context.Places.In(state.State).Count - records.Count)} of {context.Places.In(state.State).Count} places have no local record.", $"{Math.Max(0, context.Places.In(state.State).Count - records.Count)} de {context.Places.In(state.State).Count} lugares no tienen registro local.");
        return new StateCoverage(state.State, state.Slug, new Text(context.Name(state, language), language),
            laws.Count(l => l.Kind != LawKind.None), context.LawsAsOf(state.State), inForce.Count == 0 ? null : inForce.Min(),
            records.Count, counties, records.Sum(r => r.Adoptions.Count), records.Sum(r => r.Agreements.Count), records.Sum(r => r.Statements.Count),
            laws.Count(l => l.Confidence == Confidence.Unverified) + records.Sum(r => r.Adoptions.Count(a => a.Status.Value == RecordStatusValue.Unverified || a.Sources.All(x => x.Kind == SourceKind.Memory))
                + r.Agreements.Count(a => a.Status.Value == RecordStatusValue.Unverified || a.Sources.All(x => x.Kind == SourceKind.Memory))),
            laws.Count(l => l.Status.Value == LawStatusValue.InForce && l.Status.AsOf.Last < year) + seen.Count(s => s.Item1 is not { } date || date.Last < year),
            missing);
    }
}
