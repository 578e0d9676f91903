using System.Runtime.InteropServices;

namespace HomeRule.Answers.Places;

/// <summary>
/// Folded names → entries, by exact name, by prefix and by likeness. A sorted array answers the first two by binary search; for likeness, posting
/// lists of trigrams count shared trigrams per name and only the best few are measured by edit distance (optimal string alignment).
/// Memory about 40 bytes a name plus 4 bytes a trigram. Immutable after <see cref="Build"/>; thread-safe (scratch space is per call).
/// </summary>
internal sealed class NameIndex
{
    private const int MaxMeasured = 64;

    private readonly string[] _names;
    private readonly int[] _entries;
    private readonly float[] _weights;
    private readonly Lazy<Dictionary<int, int[]>> _trigrams;

    private NameIndex(string[] names, int[] entries, float[] weights)
    {
        (_names, _entries, _weights) = (names, entries, weights);
        _trigrams = new Lazy<Dictionary<int, int[]>>(() => Post(names));
    }

    /// <param name="names">Folded name, entry, and weight (0 to 1; what an exact match of that spelling is worth).</param>
    public static NameIndex Build(IReadOnlyList<(string Name, int Entry, float Weight)> names)
    {
        var sorted = names.Where(n => n.Name.Length > 0).Distinct().ToArray();
        Array.Sort(sorted, static (a, b) =>
        {
            var byName = string.CompareOrdinal(a.Name, b.Name);
            return byName != 0 ? byName : a.Entry.CompareTo(b.Entry);
        });
        return new NameIndex([.. sorted.Select(n => n.Name)], [.. sorted.Select(n => n.Entry)], [.. sorted.Select(n => n.Weight)]);
    }

    /// <summary>The posting lists, made when a query first needs them.</summary>
    private static Dictionary<int, int[]> Post(string[] names)
    {
        var postings = new Dictionary<int, List<int>>();
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var trigram in Trigrams(names[i]))
            {
                var list = CollectionsMarshal.GetValueRefOrAddDefault(postings, trigram, out _) ??= [];
                if (list.Count == 0 || list[^1] != i)
                    list.Add(i);
            }
        }

        return postings.ToDictionary(p => p.Key, p => p.Value.ToArray());
    }

    /// <summary>Adds matches of a folded query: (entry, score 0 to 1, the folded name that matched). An entry may be added more than once.</summary>
    public void Find(string query, Func<int, bool> admit, bool alike, List<(int Entry, float Score, string Name)> into, int limit)
    {
        if (query.Length == 0)
            return;
        var at = LowerBound(query);
        var found = 0;
        for (var i = at; i < _names.Length && _names[i].StartsWith(query, StringComparison.Ordinal) && found < 4096; i++)
        {
            if (!admit(_entries[i]))
                continue;
            found++;
            var name = _names[i];
            var score = name.Length == query.Length ? 1f
                : name[query.Length] == ' ' ? 0.9f - 0.002f * Math.Min(name.Length - query.Length, 40)
                : 0.8f - 0.002f * Math.Min(name.Length - query.Length, 40);
            into.Add((_entries[i], score * _weights[i], name));
        }

        if (alike && found < limit)
            FindAlike(query, admit, into);
    }

    private void FindAlike(string query, Func<int, bool> admit, List<(int Entry, float Score, string Name)> into)
    {
        if (query.Length < 3)
            return;
        var counts = new Dictionary<int, int>();
        foreach (var trigram in Trigrams(query))
        {
            if (!_trigrams.Value.TryGetValue(trigram, out var list))
                continue;
            foreach (var i in list)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, i, out _)++;
        }

        var allowed = query.Length <= 4 ? 1 : query.Length <= 9 ? 2 : 3;
        foreach (var (i, _) in counts.Where(c => admit(_entries[c.Key]) && Math.Abs(_names[c.Key].Length - query.Length) <= allowed)
                     .OrderByDescending(static c => c.Value).ThenBy(static c => c.Key).Take(MaxMeasured))
        {
            var distance = Distance(query, _names[i], allowed);
            if (distance > 0 && distance <= allowed)
                into.Add((_entries[i], 0.75f * (1 - distance / (float)Math.Max(query.Length, _names[i].Length)) * _weights[i], _names[i]));
        }
    }

    private int LowerBound(string query)
    {
        int low = 0, high = _names.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_names[middle], query) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static IEnumerable<int> Trigrams(string name)
    {
        var padded = "^^" + name + "$";
        for (var i = 0; i + 3 <= padded.Length; i++)
            yield return (Code(padded[i]) << 14) | (Code(padded[i + 1]) << 7) | Code(padded[i + 2]);
        static int Code(char c) => c & 0x7f;
    }

    /// <summary>Optimal string alignment distance, or <paramref name="cap"/> + 1 when larger.</summary>
    private static int Distance(string a, string b, int cap)
    {
        Span<int> before = stackalloc int[128], last = stackalloc int[128], row = stackalloc int[128];
        if (a.Length > 120 || b.Length > 120)
            return cap + 1;
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                best = Math.Min(best, value);
            }

            if (best > cap)
                return cap + 1;
            var swap = before;
            before = last;
            last = row;
            row = swap;
        }

        return last[b.Length];
    }
}
