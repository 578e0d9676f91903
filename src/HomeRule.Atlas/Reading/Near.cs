namespace HomeRule.Atlas.Reading;

/// <summary>What the writer may have meant.</summary>
internal static class Near
{
    /// <summary><c> Did you mean x?</c>, or nothing when no candidate is within two edits.</summary>
    public static string Hint(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = 3;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= least)
                continue;
            var distance = Distance(word, candidate);
            if (distance < least && distance < Math.Max(candidate.Length, 2))
            {
                least = distance;
                best = candidate;
            }
        }

        return best is null ? "" : $" Did you mean {best}?";
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
