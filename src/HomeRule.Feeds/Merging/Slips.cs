namespace HomeRule.Feeds.Merging;

/// <summary>Slips of the pen.</summary>
internal static class Slips
{
    /// <summary>Whether one letter more, less or other, or two neighbours swapped, makes one text the other; true for equal texts.</summary>
    public static bool AtMostOne(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
            start++;
        if (start == a.Length && start == b.Length)
            return true;
        var x = a.AsSpan(start);
        var y = b.AsSpan(start);
        if (x.Length != y.Length)
            return x.Length > y.Length ? x[1..].SequenceEqual(y) : y[1..].SequenceEqual(x);
        return x[1..].SequenceEqual(y[1..]) || (x.Length > 1 && x[0] == y[1] && x[1] == y[0] && x[2..].SequenceEqual(y[2..]));
    }
}
