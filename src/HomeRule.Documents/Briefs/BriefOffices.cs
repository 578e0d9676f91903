using System.Globalization;
using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Documents.Reports;

namespace HomeRule.Documents.Briefs;

/// <summary>The offices that decide most here, near ones first.</summary>
internal static class BriefOffices
{
    private const int MostNamed = 2;

    private static readonly (double Title, double Decides, double Holder, double Next) Columns = (128, 196, 104, 80);

    /// <summary>Those that decide something by themselves; where none does, all.</summary>
    public static int Count(Report report) => Deciding(report).Count;

    /// <summary>All offices with as much of what they decide as fits in <paramref name="free"/>; else as many as fit in <paramref name="most"/>.</summary>
    public static (IReadOnlyList<BriefOffice> Offices, double Height) Take(Report report, BriefSheet sheet, BriefWords words, double free, double most)
    {
        var deciding = Deciding(report);
        foreach (var lines in (ReadOnlySpan<int>)[8, 6, 4, 3])
        {
            var (offices, height) = Take(deciding, report, sheet, words, lines, double.MaxValue);
            if (height <= free)
                return (offices, height);
        }

        var (some, used) = Take(deciding, report, sheet, words, 3, most);
        return some.Count == deciding.Count ? (some, used) : Take(deciding, report, sheet, words, 2, most);
    }

    private static (IReadOnlyList<BriefOffice> Offices, double Height) Take(List<OfficeAnswer> deciding, Report report, BriefSheet sheet, BriefWords words, int most, double room)
    {
        var taken = new List<BriefOffice>();
        var height = 14.0 + BriefSheet.SmallLine;
        foreach (var office in deciding)
        {
            var row = Row(office, report, sheet, words, most);
            var lines = new[]
            {
                sheet.Lines(row.Title.Value, BriefSheet.Small, Columns.Title, bold: true) + sheet.Lines(row.Government, BriefSheet.Small, Columns.Title),
                sheet.Lines(row.Decides.Value, BriefSheet.Small, Columns.Decides),
                sheet.Lines(row.Holder.Value, BriefSheet.Small, Columns.Holder),
                sheet.Lines(row.NextElection.Value, BriefSheet.Small, Columns.Next),
            }.Max();
            if (taken.Count > 0 && height + (lines * BriefSheet.SmallLine) + 7 > room)
                break;
            height += (lines * BriefSheet.SmallLine) + 7;
            taken.Add(row);
        }

        return (taken, height);
    }

    /// <summary>With a capital, as a title.</summary>
    public static Text Titled(Text title) => title.Value.Length == 0 ? title : title with { Value = char.ToUpper(title.Value[0], CultureInfo.InvariantCulture) + title.Value[1..] };

    private static List<OfficeAnswer> Deciding(Report report)
    {
        var deciding = report.Offices.Where(static o => o.Powers.Any(static p => p.Control == Control.Decides)).ToList();
        return deciding.Count > 0 ? deciding : [.. report.Offices];
    }

    private static BriefOffice Row(OfficeAnswer office, Report report, BriefSheet sheet, BriefWords words, int lines)
    {
        var language = report.Language;
        var strongest = office.Powers.GroupBy(static p => p.Control).OrderByDescending(static g => g.Key).First();
        var levers = strongest.Select(static p => p.LeverTitle.Value).ToList();
        var decides = sheet.Join(levers, BriefSheet.Small, Columns.Decides, lines, words.And);
        if (strongest.Key != Control.Decides)
            decides = $"{ReportWords.In(language).Controls(strongest.Key)}: {decides}";
        return new BriefOffice(
            Titled(office.LocalName ?? office.Title),
            office.Government.Name,
            new Text(decides, strongest.First().LeverTitle.Language),
            new Text(Holder(office, language, words), language),
            new Text(office.NextElection is { } next ? HumanDate.Write(next, language) : ReportWords.In(language).NotKnown, language),
            [.. office.Holders.Take(MostNamed).SelectMany(static h => h.Sources).Concat(office.ElectionSources).Distinct().Order()]);
    }

    private static string Holder(OfficeAnswer office, Language language, BriefWords words)
    {
        if (office.Holders.Count == 0)
            return office.HolderState is null ? "–" : ReportWords.In(language).NotKnown;
        var named = office.Holders.Take(MostNamed).Select(h => h.TermEnd is { } end && office.Holders.Count == 1 ? $"{h.Name} ({ReportWords.In(language).Until(HumanDate.Write(end, language))})" : h.Name);
        return string.Join("; ", office.Holders.Count > MostNamed ? named.Append(words.And(office.Holders.Count - MostNamed)) : named);
    }
}
