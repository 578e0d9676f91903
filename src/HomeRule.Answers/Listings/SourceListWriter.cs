using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

internal static class SourceListWriter
{
    public static SourceList Write(AnswerContext context, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var counts = new Dictionary<int, int>();
        foreach (var sources in All(context))
        {
            foreach (var number in numbers.Of(sources))
                counts[number] = counts.GetValueOrDefault(number) + 1;
        }

        _ = language;
        return new SourceList(context.Answer, [.. numbers.Answers.Select(s => new CitedSource(s, counts[s.Number])).OrderByDescending(s => s.Citations).ThenBy(s => s.Source.Label, StringComparer.Ordinal)]);
    }

    private static IEnumerable<IReadOnlyList<Source>> All(AnswerContext context)
    {
        var content = context.Content;
        return content.Laws.Select(l => l.Sources)
            .Concat(content.Places.SelectMany(p => p.Adoptions.Select(a => a.Sources).Concat(p.Agreements.Select(a => a.Sources)).Concat(p.Statements.Select(s => s.Sources)).Concat(p.Disputes.Select(d => d.Sources))))
            .Concat(content.Timeline.Select(t => t.Sources))
            .Concat(content.Authorities.Select(a => a.Sources))
            .Concat(content.Leaders.SelectMany(l => l.Statements.Select(s => s.Sources)))
            .Concat(content.SeedCorrections.Select(c => c.Sources))
            .Concat(content.FeedCorrections.Select(c => c.Sources))
            .Concat(content.Officials.Select(o => o.Sources))
            .Concat(content.Provisions.SelectMany(s => s.Provisions.Select(p => p.Sources).Concat(s.Points.Select(p => p.Sources))))
            .Concat(content.Definitions.Select(d => d.Sources))
            .Concat(content.Evidence.Select(e => e.Sources))
            .Concat(content.RecordsLaws.Select(l => l.Sources))
            .Concat(content.Candidates.Select(l => l.Sources))
            .Concat(content.Holidays.SelectMany(l => l.Holidays.Select(h => h.Sources).Prepend(l.Sources)))
            .Concat(content.Elections.SelectMany(l => l.Anchors.SelectMany(a => a.Dates.Select(d => d.Sources))
                .Concat(l.Rules.SelectMany(r => r.Overrides.Select(o => o.Sources).Concat(r.Published.Select(p => p.Sources)).Prepend(r.Sources)))))
            .Concat(content.Seats.SelectMany(s => s.Seats.Select(o => o.Sources)))
            .Concat(content.Runways.SelectMany(r => r.Steps.Select(s => s.Sources).Append(r.AskSources)))
            .Concat(content.Organisations.SelectMany(o => o.Addresses.Select(a => a.Sources).Append(o.Sources)))
            .Concat(content.Oversight.SelectMany(s => s.Bodies).SelectMany(b => b.Addresses.Select(a => a.Sources).Append(b.Sources)))
            .Concat(content.Plays.SelectMany(p => p.Examples.Select(e => e.Sources)))
            .Concat(content.Offices.SelectMany(o => o.StateRules.Select(r => r.Sources).Concat(o.Notes.Select(n => n.Sources))))
            .Concat(content.States.SelectMany(s => s.Offices.Values.Select(o => o.Sources).Concat(s.JailExceptions.Select(e => e.Sources)).Concat(s.NoSheriff.Select(e => e.Sources))))
            .Concat(content.Governments.SelectMany(g => g.Fields.Values.Select(f => f.Sources)));
    }
}
