using System.Globalization;
using HomeRule.Answers.Agreements;
using HomeRule.Civics;

namespace HomeRule.Site.Rendering;

/// <summary>Agreements over time by model as lines, drawn on the server: each line has a dash of its own and its last number beside it.</summary>
/// <param name="At">Where the chosen day stands; null when it is not one of the days.</param>
internal sealed record PlotView(string Label, IReadOnlyList<PlotView.Line> Lines, IReadOnlyList<PlotView.Tick> Days, IReadOnlyList<PlotView.Tick> Counts, double? At)
{
    public const int Width = 440;

    public const int Height = 250;

    public const int Left = 46;

    public const int Right = 396;

    public const int Top = 14;

    public const int Bottom = 222;

    /// <summary>Null where fewer than two days have a list: one point is no line.</summary>
    public static PlotView? Of(string label, IReadOnlyList<AgreementOverview.ListDay> series, DateOnly? at, Words words)
    {
        if (series.Count < 2 || series.All(static d => d.Total == 0))
            return null;
        var (first, last) = (series[0].On.DayNumber, series[^1].On.DayNumber);
        var step = Step(series.Max(static d => d.Total));
        var top = (series.Max(static d => d.Total) + step - 1) / step * step;
        double X(DateOnly day) => Left + ((double)(day.DayNumber - first) / Math.Max(1, last - first) * (Right - Left));
        double Y(int count) => Bottom - ((double)count / top * (Bottom - Top));
        var models = series.SelectMany(static d => d.ByModel.Where(static m => m.Value > 0).Select(static m => m.Key)).Distinct().Order().ToList();
        var lines = new List<Line>();
        if (models.Count > 1)
            lines.Add(Draw("total", words["Agreements.AllModels"], static d => d.Total));
        lines.AddRange(models.Select(m => Draw(Pen.Snake(m), AgreementNames.Model(m, words.Language).Value, d => d.ByModel.GetValueOrDefault(m))));
        var shown = at is { } day && series.Any(d => d.On == day) ? X(day) : (double?)null;
        return new PlotView(label, Apart(lines), Ticks(series, X, words.Language), [.. Enumerable.Range(0, (top / step) + 1).Select(i => new Tick(Y(i * step), words.Number(i * step)))], shown);

        Line Draw(string name, string title, Func<AgreementOverview.ListDay, int> count) => new(
            name, title, string.Join(' ', series.Select((d, i) => string.Create(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{X(d.On):0.#},{Y(count(d)):0.#}"))), count(series[^1]), Y(count(series[^1])));
    }

    /// <summary>One to five whole steps up to the most.</summary>
    private static int Step(int most)
    {
        foreach (var size in new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000 })
        {
            if (most <= size * 5)
                return size;
        }

        return 10_000;
    }

    /// <summary>Numbers at the ends of lines that would stand on each other are moved apart.</summary>
    private static List<Line> Apart(List<Line> lines)
    {
        var placed = new List<Line>();
        foreach (var line in lines.OrderByDescending(static l => l.EndY))
        {
            var y = placed.Count > 0 ? Math.Min(line.EndY, placed[^1].EndY - 13) : line.EndY;
            placed.Add(line with { EndY = y });
        }

        return [.. lines.Select(l => placed.First(p => p.Name == l.Name))];
    }

    private static List<Tick> Ticks(IReadOnlyList<AgreementOverview.ListDay> series, Func<DateOnly, double> x, Language language)
    {
        var ticks = new List<Tick>();
        var (first, last) = (series[0].On, series[^1].On);
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        var every = Math.Max(1, months / 5);
        for (var month = new DateOnly(first.Year, first.Month, 1).AddMonths(1); month <= last; month = month.AddMonths(every))
            ticks.Add(new Tick(x(month), Answers.Wording.HumanDate.Write(PartialDate.Parse(month.ToString("yyyy-MM", CultureInfo.InvariantCulture)), language)));
        return ticks;
    }

    /// <param name="Name">Class of the line: <c>total</c> or a model in snake case.</param>
    /// <param name="Last">Number on the last list.</param>
    internal sealed record Line(string Name, string Title, string Path, int Last, double EndY);

    internal sealed record Tick(double At, string Text);
}
