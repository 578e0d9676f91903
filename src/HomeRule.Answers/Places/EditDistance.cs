namespace HomeRule.Answers.Places;

/// <summary>Optimal string alignment: letters left out, added, changed, or exchanged with their neighbour. Pure.</summary>
internal static class EditDistance
{
    /// <summary>Longest text that is measured.</summary>
    public const int MaxLength = 120;

    /// <summary>The distance, or <paramref name="cap"/> + 1 when it is larger. Only the cells within the cap of the diagonal are filled in.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int cap)
    {
        if (a.Length > MaxLength || b.Length > MaxLength || Math.Abs(a.Length - b.Length) > cap)
            return cap + 1;
        Span<int> cells = stackalloc int[3 * (MaxLength + 2)];
        Span<int> before = cells[..(MaxLength + 2)], last = cells.Slice(MaxLength + 2, MaxLength + 2), row = cells[(2 * (MaxLength + 2))..];
        for (var j = 0; j <= Math.Min(b.Length, cap + 1); j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var from = Math.Max(1, i - cap);
            var to = Math.Min(b.Length, i + cap);
            row[from - 1] = from == 1 ? i : cap + 1;
            var best = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var value = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                best = Math.Min(best, value);
            }

            if (best > cap)
                return cap + 1;
            row[to + 1] = cap + 1;
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return Math.Min(last[b.Length], cap + 1);
    }
}
