using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Documents.Images;
using HomeRule.Documents.Reports;

namespace HomeRule.Documents.Briefs;

/// <summary>Chooses what two sides hold, measured in our fonts. Pure; thread-safe.</summary>
public static class BriefBuilder
{
    /// <summary>Least height kept for what is in force, in points, where there is so much.</summary>
    private const double ForRecords = 200;

    /// <summary>The same for sources on the other side.</summary>
    private const double ForSources = 66;

    private const double Eyebrow = 18;

    public static Brief Build(BriefInput input)
    {
        var (report, sheet) = (input.Report, new BriefSheet(input.Letters));
        var words = BriefWords.In(report.Language);
        IReadOnlyList<(Answers.Standings.PlayStatus, int, Text)> tally =
            [.. ReportWords.ReadingOrder.Where(s => report.Counts[s] > 0).Select(s => (s, report.Counts[s], Names.PlayStatus(s, report.Language)))];

        var room = BriefSheet.Height - Head(report, sheet, tally.Count) - (2 * BriefSheet.Heading);
        var notes = BriefRecords.Notes(input, words);
        var records = BriefRecords.Of(report, words);
        var noted = notes.Sum(n => (sheet.Lines(n.Value, BriefSheet.Small, BriefSheet.Width) * BriefSheet.SmallLine) + 5);
        var wanted = records.Sum(r => BriefRecords.Height(r, sheet)) + noted;
        var (offices, officeHeight) = BriefOffices.Take(report, sheet, words, room - wanted, room - Math.Min(wanted, ForRecords + noted));
        var taken = BriefRecords.Take(records, sheet, room - officeHeight - noted);

        var notChecked = report.Coverage.NotChecked;
        var below = Below(report, sheet);
        var (printed, sectionsHeight, morePlays) = BriefSections.Take(BriefSections.Of(report, words), sheet, BriefSheet.Height - Eyebrow - BriefSheet.Heading - below - ForSources);
        var forSources = BriefSheet.Height - Eyebrow - BriefSheet.Heading - sectionsHeight - below - 24 - (morePlays > 0 ? 13 : 0);
        var numbers = taken.SelectMany(static r => r.Sources).Concat(printed.SelectMany(static s => s.Groups).SelectMany(static g => g.Sources)).Concat(offices.SelectMany(static o => o.Sources)).Distinct().ToList();
        var sources = Fitting(numbers.Select(n => report.Sources[n - 1]), report, sheet, forSources);
        return new Brief
        {
            Report = report,
            Tally = tally,
            Offices = offices,
            MoreOffices = BriefOffices.Count(report) - offices.Count,
            Records = taken,
            MoreRecords = records.Count - taken.Count,
            RecordNotes = notes,
            Sections = printed,
            MorePlays = morePlays,
            NotChecked = notChecked,
            Sources = sources,
            MoreSources = report.Sources.Count - sources.Count,
            Map = input.Map,
            Address = input.Address,
            Code = input.Address is { } address ? QrPicture.Of(address, words.Page, report.Language == Civics.Language.Es ? "es" : "en") : null,
        };
    }

    private static double Head(Report report, BriefSheet sheet, int statuses) =>
        19 + (sheet.TitleLines(report.Place.Name, 25) * 29) + 24 + (sheet.Lines(report.Lead.Value, 10.5, BriefSheet.Width) * 14.5) + 12 + 16 + (Math.Ceiling(statuses / 4.0) * 19) + 14;

    /// <summary>Map, gaps and code beside each other.</summary>
    private static double Below(Report report, BriefSheet sheet)
    {
        var gaps = 15 + report.Coverage.NotChecked.Sum(n => (sheet.Lines(n.Value, BriefSheet.Small, BriefSheet.Gaps) * BriefSheet.SmallLine) + 3) + (sheet.Lines(report.Notice.Value, BriefSheet.Tiny, BriefSheet.Gaps) * BriefSheet.TinyLine) + 4;
        return 18 + Math.Max(136, gaps);
    }

    /// <summary>In the order of what cites them, then sorted by number.</summary>
    private static List<SourceAnswer> Fitting(IEnumerable<SourceAnswer> sources, Report report, BriefSheet sheet, double height)
    {
        var fitting = new List<SourceAnswer>();
        var used = 0.0;
        foreach (var source in sources)
        {
            used += (sheet.Lines(BriefSource.Text(source, report.Language), BriefSheet.Tiny, BriefSheet.Column - 18) * BriefSheet.TinyLine) + 2;

            // In two columns, with a line lost where they break.
            if (used > 2 * (height - BriefSheet.TinyLine))
                break;
            fitting.Add(source);
        }

        return [.. fitting.OrderBy(static s => s.Number)];
    }
}
