using HomeRule.Answers.Places;

namespace HomeRule.Benchmarks.Places;

/// <summary>The plain way: every name is tried as a prefix and by the same edit distance, without an index.</summary>
internal sealed class LinearNames(IReadOnlyList<Government> places)
{
    private readonly (string Name, Government Place)[] _names =
    [
        .. places.SelectMany(p => new[] { (PlaceText.Fold(p.Name), p), (PlaceText.Fold($"{p.Name} {p.StateGovernment.Name}"), p), (PlaceText.Fold($"{p.Name} {p.State}"), p) }),
    ];

    public int Search(string query, int limit)
    {
        var folded = PlaceText.Fold(query);
        var allowed = folded.Length <= 4 ? 1 : folded.Length <= 9 ? 2 : 3;
        var found = new List<(double Score, Government Place)>();
        foreach (var (name, place) in _names)
        {
            if (name.StartsWith(folded, StringComparison.Ordinal))
                found.Add((name.Length == folded.Length ? 1 : 0.8, place));
            else if (Math.Abs(name.Length - folded.Length) <= allowed && Distance(folded, name) is var distance && distance <= allowed)
                found.Add((0.75 * (1 - (distance / (double)Math.Max(folded.Length, name.Length))), place));
        }

        return found.OrderByDescending(static f => f.Score).ThenBy(static f => f.Place.Slug, StringComparer.Ordinal).Select(static f => f.Place).Distinct().Take(limit).Count();
    }

    /// <summary>Optimal string alignment distance.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }
}
