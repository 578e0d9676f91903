namespace HomeRule.Feeds.Ice287g;

/// <summary>How far two spellings are apart. Stateless; thread-safe.</summary>
internal static class Likeness
{
    /// <summary>Letters added, lost, changed or swapped with a neighbour between two texts, exact up to <paramref name="most"/>; more than that is any larger number.</summary>
    public static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        int[] before = [], last = new int[b.Length + 1], row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edits = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits = Math.Min(edits, before[j - 2] + 1);
                row[j] = edits;
            }

            before = last;
            last = row;
            row = new int[b.Length + 1];
        }

        return last[b.Length];
    }
}
