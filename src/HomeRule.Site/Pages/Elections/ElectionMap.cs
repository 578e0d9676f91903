using HomeRule.Answers;
using HomeRule.Answers.Places;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Pages.Elections;

/// <summary>The states by days until something opens or closes next: drawing, legend and the rows of the table beside it.</summary>
internal sealed record ElectionMap(NationView Nation, IReadOnlyList<(string Value, Text Name, string Detail)> Legend, IReadOnlyList<ElectionMapRow> Rows)
{
    private static readonly (string Value, int Days)[] Steps = [("within_30", 30), ("within_90", 90), ("within_180", 180), ("within_365", 366)];

    private const string None = "none_computed";

    /// <param name="outlines">Outlines of the states.</param>
    /// <param name="states">Every state with its name in the language of the page.</param>
    /// <param name="rows">Windows of all states, soonest first.</param>
    /// <param name="words">Words of the page.</param>
    /// <param name="link">Where a state leads.</param>
    public static ElectionMap Of(NationMap outlines, IReadOnlyList<(Government State, string Name)> states, IReadOnlyList<FilingRow> rows, Words words, Func<string, string> link)
    {
        var next = rows.GroupBy(static r => r.Window.State, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
        var table = states.Select(s => new ElectionMapRow(s.State, s.Name, next.GetValueOrDefault(s.State.State), ValueOf(next.GetValueOrDefault(s.State.State)))).ToList();
        var byFips = table.Where(static r => r.State.Geoid is not null).ToDictionary(static r => r.State.Geoid!, StringComparer.Ordinal);
        var shapes = outlines.States.Select(o => byFips.TryGetValue(o.Fips, out var row)
            ? new StateShape(o.Path, row.Value, $"{row.Name}: {row.Next?.Left(words) ?? words["Elections.Map.none_computed"]}", link(row.State.State))
            : new StateShape(o.Path, "not_checked", o.Name, null));
        var legend = Steps.Select(static s => s.Value).Append(None)
            .Select(v => (v, new Text(words["Elections.Map." + v], words.Language), words.Count("Map.StateCount", table.Count(r => r.Value == v)))).ToList();
        return new ElectionMap(new NationView(outlines, words["Elections.Map.Label"], false, [.. shapes]), legend, table);
    }

    private static string ValueOf(FilingRow? row) => row is null ? None : Array.Find(Steps, s => row.Days <= s.Days).Value ?? None;
}
