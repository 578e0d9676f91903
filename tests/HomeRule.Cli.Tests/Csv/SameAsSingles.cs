using System.Globalization;
using System.Text;
using HomeRule.Answers;
using HomeRule.Answers.Locating;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Testing;

namespace HomeRule.Cli.Tests.Csv;

/// <summary>A table against the answers to its points one by one.</summary>
internal static class SameAsSingles
{
    private static readonly string[] Columns = ["state", "county", "place", "ward", "cd", "sldu", "sldl", "school_district", "other"];

    public static void ShouldAgree(string file, Snapshot snapshot, List<(double Lat, double Lng)> points)
    {
        var table = new StringBuilder("lat,lng\n");
        foreach (var (lat, lng) in points)
            table.Append(CultureInfo.InvariantCulture, $"{lat},{lng}\n");
        using var run = new TableRun { Snapshot = file };
        run.Go(Encoding.UTF8.GetBytes(table.ToString()));
        run.Code.ShouldBe(0, run.Error);
        var rows = run.Read();
        var columns = Columns.Select(c => Array.IndexOf(rows[0], c)).Where(static c => c >= 0).ToList();
        var book = new AnswerBook(snapshot);
        var question = new LocateQuestion(MappedCountry.Today, false, LayerSet.All, Language.En);
        var found = 0;
        for (var i = 0; i < points.Count; i++)
        {
            var answer = book.Locate(points[i].Lat, points[i].Lng, question).Value;
            var ids = columns.SelectMany(c => rows[i + 1][c].Split(';', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal);
            ids.Distinct().ShouldBe(answer.Divisions.Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal), $"row {i + 2}");
            found += answer.Divisions.Count;
        }

        found.ShouldBeGreaterThan(points.Count);
    }
}
