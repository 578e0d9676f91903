using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;
using HomeRule.Civics.Agreements;
using HomeRule.Documents.Reports;

namespace HomeRule.Documents.Briefs;

/// <summary>What is in force, policies and cooperation with the same weight.</summary>
internal static class BriefRecords
{
    private const double Text = 452;

    /// <summary>Of each kind at least so many stay, where there are so many.</summary>
    private const int LeastOfKind = 2;

    /// <summary>Newest first; without a date last.</summary>
    public static IReadOnlyList<BriefRecord> Of(Report report, BriefWords words)
    {
        var language = report.Language;
        var policies = report.Adoptions.Where(static a => a.Status == RecordStatusValue.InForce).Select(a => new BriefRecord(
            a.Date?.First, When(a.Date, language), BriefRecordKind.Policy, words.Policy, a.PlayTitle, Instrument(a), a.Citation with { Value = Shorten(a.Citation.Value.TrimEnd('.')) }, Seen(a.StatusText, a.AsOf, language), a.Sources));
        var cooperation = report.Agreements.Where(static a => a.Listed.Count == 0 && a.Status == RecordStatusValue.InForce).Select(a => new BriefRecord(
            a.Date?.First, When(a.Date, language), BriefRecordKind.Cooperation, words.Cooperation, a.Title, a.Agency?.Value ?? a.Government.Name, null, Seen(a.StatusText, a.AsOf, language), a.Sources));
        var listed = report.ListedAgreements.Where(static a => a.Status is ListedStatus.Listed or ListedStatus.Missing or ListedStatus.Pending).Select(a => new BriefRecord(
            a.Signed, a.Signed is { } day ? HumanDate.Write(PartialDate.From(day), language) : "", BriefRecordKind.Cooperation, words.Cooperation,
            new Text($"287(g): {a.ModelName.Value}", a.ModelName.Language), a.Agency.Name, null, a.StatusText.Value.TrimEnd('.'), a.Sources));
        var laws = report.Place.Id != report.Place.State ? [] : report.Laws.Where(static l => l.Applies && l.Effects.Count > 0).Select(l => new BriefRecord(
            l.From?.First, When(l.From, language), BriefRecordKind.StateLaw, words.StateLaw, l.Title, (l.Citation ?? report.Place.Name).TrimEnd('.'), null, null, l.Sources));
        return [.. policies.Concat(cooperation).Concat(listed).Concat(laws).OrderByDescending(static r => r.Date ?? DateOnly.MinValue)];
    }

    /// <summary>That nothing is on record, and what the lists allow to say.</summary>
    public static IReadOnlyList<Text> Notes(BriefInput input, BriefWords words)
    {
        var (report, notes) = (input.Report, new List<Text>(3));
        if (report.Adoptions.Count + report.Agreements.Count + report.ListedAgreements.Count == 0)
            notes.Add(new Text(ReportWords.In(report.Language).NoRecords, report.Language));
        if (input.Overview is { Lists.Newest: { } newest } overview && overview.Listed > 0)
            notes.Add(new Text(words.StateAgreements(report.Place.Name, HumanDate.Write(PartialDate.From(newest), report.Language), overview.Listed, overview.Agencies), report.Language));
        notes.Add(report.AgreementLists.Sentence);
        return notes;
    }

    public static double Height(BriefRecord record, BriefSheet sheet) =>
        (sheet.Lines($"{record.Title.Value} [999] · {record.Kind} · {record.Detail}", BriefSheet.Small * 1.03, Text) * BriefSheet.SmallLine) + 7;

    public static IReadOnlyList<BriefRecord> Take(IReadOnlyList<BriefRecord> records, BriefSheet sheet, double room)
    {
        if (records.Sum(r => Height(r, sheet)) <= room)
            return records;
        room -= BriefSheet.SmallLine;

        // The newest of each kind, then the second of each, then by day.
        var turns = records.GroupBy(static r => r.Which).SelectMany(static g => g.Take(LeastOfKind).Select(static (r, i) => (r, i))).OrderBy(static t => t.i).Select(static t => t.r);
        var kept = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var record in turns.Concat(records).Distinct<BriefRecord>(ReferenceEqualityComparer.Instance))
        {
            var height = Height(record, sheet);
            if (height > room)
                break;
            room -= height;
            kept.Add(record);
        }

        return [.. records.Where(kept.Contains)];
    }

    private static string When(PartialDate? date, Language language) => date is { } known ? HumanDate.Write(known, language) : "";

    private static string Seen(Text status, PartialDate? asOf, Language language) => asOf is { } day ? $"{status.Value} ({HumanDate.Write(day, language)})" : status.Value;

    /// <summary>Government and instrument; the instrument is left out where the citation begins with it.</summary>
    private static string Instrument(AdoptionAnswer adoption) =>
        adoption.Citation.Value.StartsWith(adoption.InstrumentName.Value, StringComparison.OrdinalIgnoreCase) ? adoption.Government.Name : $"{adoption.Government.Name}, {adoption.InstrumentName.Value}";

    /// <summary>A citation can be a paragraph.</summary>
    private static string Shorten(string text)
    {
        const int Most = 180;
        return text.Length <= Most ? text : text[..text.LastIndexOf(' ', Most)].TrimEnd(',', ';', '.') + "…";
    }
}
