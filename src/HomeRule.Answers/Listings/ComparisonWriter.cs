using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Answers.Listings;

internal static class ComparisonWriter
{
    public static Comparison Write(AnswerContext context, ReportBuilder reports, IReadOnlyList<Government> places, DateOnly on, Language language)
    {
        var numbers = new SourceNumbers(context.Sources);
        var answers = places.Select(p => reports.Build(p, on, language)).ToArray();
        var rows = new List<ComparisonRow>(context.Content.Plays.Count);
        for (var i = 0; i < context.Content.Plays.Count; i++)
        {
            var play = context.Content.Plays[i];
            var cells = answers.Select((report, column) => Cell(context, places[column], report.Plays[i], numbers)).ToArray();
            rows.Add(new ComparisonRow(play.Id, Text.Of(play.Title, language), play.Section, Names.Section(play.Section, language),
                cells.Any(c => c.Status != cells[0].Status), cells));
        }

        return new Comparison
        {
            AsOf = on,
            Snapshot = context.Answer,
            Summaries = [.. answers.Select(a => a.Summary)],
            Rows = rows,
            Places = [.. answers.Select((a, i) => a.Place with { Sources = numbers.Of(reports.MapsOf(places[i], on)) })],
            Sources = numbers.Answers,
        };
    }

    private static ComparisonCell Cell(AnswerContext context, Government place, PlayAnswer play, SourceNumbers numbers)
    {
        var reason = play.Because.FirstOrDefault(b => b.Record is not null || b.Law is not null);
        var sources = reason switch
        {
            { Record: { } id } => place.Records.SelectMany(r => r.Adoptions.Where(a => a.Id == id).Select(a => a.Sources).Concat(r.Agreements.Where(a => a.Id == id).Select(a => a.Sources))).FirstOrDefault(),
            { Law: { } id } => context.Laws[id].Sources,
            _ => null,
        };
        return new ComparisonCell(play.Status, play.Sentence, sources is null ? [] : numbers.Of(sources));
    }
}
