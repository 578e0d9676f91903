using System.Globalization;
using System.Text.Json;
using HomeRule.Answers.Reports;
using HomeRule.Documents.Reports;

namespace HomeRule.Documents.Briefs;

/// <summary>What a brief is about as one table, nothing cut: offices, records, plays and gaps, one a row. Pure; thread-safe.</summary>
public static class BriefTable
{
    /// <summary>Names of the columns, the same in both languages.</summary>
    public static IReadOnlyList<string> Header { get; } = ["part", "id", "status", "title", "detail", "office", "government", "date", "law", "source_urls"];

    public static IEnumerable<IReadOnlyList<string?>> Rows(Report report)
    {
        foreach (var office in report.Offices)
        {
            yield return
            [
                "office", office.Id, null, office.Title.Value, string.Join("; ", ReportMarkdown.Powers(office, ReportWords.In(report.Language))),
                string.Join("; ", office.Holders.Select(static h => h.Name)), office.Government.Name, office.NextElection?.ToString(), null, Urls(report, [.. office.Sources, .. office.ElectionSources]),
            ];
        }

        foreach (var one in report.Adoptions)
            yield return ["adoption", one.Id, Snake(one.Status), one.PlayTitle.Value, one.Citation.Value, one.Body?.Value, one.Government.Name, one.Date?.ToString(), one.Conflict, Urls(report, one.Sources)];
        foreach (var one in report.Agreements)
            yield return ["cooperation", one.Id, Snake(one.Status), one.Title.Value, one.StatusText.Value, one.Agency?.Value, one.Government.Name, one.Date?.ToString(), string.Join("; ", one.StateLaw), Urls(report, one.Sources)];
        foreach (var one in report.ListedAgreements)
            yield return ["listed_agreement", one.Id, Snake(one.Status), one.ModelName.Value, one.StatusText.Value, one.Agency.Name, one.Government?.Government.Name, one.Signed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, Urls(report, one.Sources)];
        foreach (var play in report.Plays)
        {
            yield return
            [
                "play", play.Id, Snake(play.Status), play.Title.Value, play.Sentence.Value, string.Join("; ", play.DecidedBy.Select(ReportMarkdown.Decider)), play.HeldBy?.Name ?? report.Place.Name,
                report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join("; ", play.Because.Select(static b => b.Citation).Where(static c => c is not null).Distinct()),
                Urls(report, [.. play.Because.SelectMany(static b => b.Sources)]),
            ];
        }

        foreach (var sentence in report.Coverage.NotChecked)
            yield return ["not_checked", null, null, sentence.Value, null, null, report.Place.Name, null, null, null];
    }

    private static string Urls(Report report, IReadOnlyList<int> sources) => string.Join(" ", sources.Distinct().Order().Select(n => report.Sources[n - 1].Url).Where(static u => u is not null));

    private static string Snake<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
