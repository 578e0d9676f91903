using System.Globalization;
using HomeRule.Papers.Pdf;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>The table of words that tesseract writes, one word a row with its place, as lines of stretches.</summary>
internal static class TesseractTable
{
    private const int Columns = 12;

    public static IReadOnlyList<IReadOnlyList<TextStretch>> Lines(string table)
    {
        var lines = new List<(string Key, double Top, List<(int Left, int Right, int Height, string Words)> Words)>();
        var width = 1;
        foreach (var row in table.Split('\n').Skip(1))
        {
            var cells = row.TrimEnd('\r').Split('\t');
            if (cells.Length < Columns || !Number(cells[6], out var left) || !Number(cells[7], out var top) || !Number(cells[8], out var across) || !Number(cells[9], out var height))
                continue;
            if (cells[0] == "1")
                width = Math.Max(1, across);
            if (cells[0] != "5" || string.IsNullOrWhiteSpace(cells[11]))
                continue;
            var key = string.Join('/', cells[1..5]);
            if (lines.Count == 0 || lines[^1].Key != key)
                lines.Add((key, top, []));
            lines[^1].Words.Add((left, left + across, height, cells[11].Trim()));
        }

        return [.. lines.OrderBy(static l => l.Top).Select(l => Stretches(l.Words, width))];
    }

    private static List<TextStretch> Stretches(List<(int Left, int Right, int Height, string Words)> words, int width)
    {
        var stretches = new List<TextStretch>();
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 || words[i].Left - words[i - 1].Right > 3 * words[i].Height)
                stretches.Add(new TextStretch((double)words[i].Left / width, words[i].Words));
            else
                stretches[^1] = stretches[^1] with { Words = stretches[^1].Words + " " + words[i].Words };
        }

        return stretches;
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
