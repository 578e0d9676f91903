using System.Globalization;
using HomeRule.Answers.Reports;
using HomeRule.Answers.Standings;
using HomeRule.Answers.Wording;
using HomeRule.Documents.Images;
using HomeRule.Documents.Reports;

namespace HomeRule.Site.Cards;

/// <summary>How many plays stand where, as shapes with numbers and words, each line alike.</summary>
internal static class Tally
{
    /// <summary>Statuses in the order in which they are read, those with none left out.</summary>
    public static IReadOnlyList<(PlayStatus Status, int Count, string Name)> Of(Report report) =>
    [
        .. ReportWords.ReadingOrder.Where(s => report.Counts[s] > 0).Select(s => (s, report.Counts[s], Names.PlayStatus(s, report.Language).Value)),
    ];

    /// <summary>The largest of some sizes at which every line fits in a column.</summary>
    public static double Fit(TypeCase letters, Report report, double column, params ReadOnlySpan<double> sizes)
    {
        foreach (var size in sizes)
        {
            if (Of(report).All(l => letters.Plain.Width(l.Name, size) <= column - Indent(letters, size) - 8))
                return size;
        }

        return sizes[^1];
    }

    /// <summary>Draws the lines in columns, top down.</summary>
    /// <param name="rows">Lines in a column.</param>
    /// <returns>The line of writing after the last row.</returns>
    public static double Draw(Sketch sketch, Report report, double x, double y, double size, double leading, int rows, double column)
    {
        var lines = Of(report);
        var number = size * 1.25;
        for (var i = 0; i < lines.Count; i++)
        {
            var (status, count, name) = lines[i];
            var (left, line) = (x + (i / rows * column), y + (i % rows * leading));
            var radius = size * .52;
            sketch.Add(StatusShape.Draw(status, left + radius, line - (size * .36), radius, StatusShape.InkOf(status)));
            var digits = count.ToString(CultureInfo.InvariantCulture);
            var room = sketch.Letters.Bold.Width("00", number);
            var start = left + (size * 1.45) + room - sketch.Letters.Bold.Width(digits, number);
            sketch.Text(sketch.Letters.Bold, digits, number, start, line, CardInks.Text);
            var after = left + Indent(sketch.Letters, size);
            sketch.Text(sketch.Letters.Plain, TextLines.Shorten(sketch.Letters.Plain, name, size, left + column - after - 8), size, after, line, CardInks.Text);
        }

        return y + (Math.Min(rows, lines.Count) * leading);
    }

    /// <summary>Width of the shape and the number.</summary>
    private static double Indent(TypeCase letters, double size) => (size * 1.95) + letters.Bold.Width("00", size * 1.25);
}
