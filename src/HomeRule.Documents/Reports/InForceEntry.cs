using HomeRule.Answers.Reports;
using HomeRule.Answers.Wording;
using HomeRule.Civics;

namespace HomeRule.Documents.Reports;

/// <summary>One dated line of "what is in force": an adoption or a cooperation record, with the same weight.</summary>
/// <param name="When">Date in words; empty when none is known.</param>
public sealed record InForceEntry(PartialDate? Date, string When, string Title, string Detail, string? Conflict, IReadOnlyList<int> Sources)
{
    /// <summary>Adoptions and agreements of a report in one list, newest first.</summary>
    public static IReadOnlyList<InForceEntry> Of(Report report)
    {
        var adoptions = report.Adoptions.Select(a => new InForceEntry(
            a.Date, Words(a.Date, report.Language), a.PlayTitle.Value,
            Join(a.Government.Name, a.InstrumentName.Value, a.Citation.Value, a.StatusText.Value, AsOf(a.AsOf, report.Language)), a.Conflict, a.Sources));
        var agreements = report.Agreements.Where(static a => a.Listed.Count == 0).Select(a => new InForceEntry(
            a.Date, Words(a.Date, report.Language), a.Title.Value,
            Join(a.Government.Name, a.Agency?.Value, a.StatusText.Value, AsOf(a.AsOf, report.Language)), null, a.Sources));
        return [.. adoptions.Concat(agreements).OrderByDescending(e => e.Date?.Last ?? DateOnly.MinValue)];
    }

    private static string Words(PartialDate? date, Language language) => date is { } known ? HumanDate.Write(known, language) : "";

    private static string? AsOf(PartialDate? date, Language language) =>
        date is { } known ? ReportWords.In(language).AsOf(HumanDate.Write(known, language)) : null;

    private static string Join(params string?[] parts) => string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
}
