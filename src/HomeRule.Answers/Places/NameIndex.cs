using System.Buffers;

namespace HomeRule.Answers.Places;

/// <summary>
/// Folded names → entries, by exact name, by prefix and by likeness. A sorted array answers the first two by binary search. For likeness, posting lists
/// of trigrams count what a name shares with the query; spellings are numbered by length, so that only the part of each list with names of about the
/// query's length is read, and only the best few are measured by edit distance (optimal string alignment).
/// Memory about 40 bytes a name plus 4 bytes a trigram. Immutable after <see cref="Build"/>; thread-safe (scratch space is per call and pooled).
/// </summary>
internal sealed class NameIndex
{
    private const int MaxMeasured = 64;
    private const int MaxPrefixes = 4096;

    private readonly string[] _names;
    private readonly int[] _entries;
    private readonly float[] _weights;
    private readonly int[] _groups;
    private readonly Lazy<Spellings> _spellings;

    private NameIndex(string[] names, int[] entries, float[] weights, int[] groups)
    {
        (_names, _entries, _weights, _groups) = (names, entries, weights, groups);
        _spellings = new Lazy<Spellings>(() => new Spellings(names));
    }

    /// <param name="names">Folded name, entry, and weight (0 to 1; what an exact match of that spelling is worth).</param>
    /// <param name="groups">The group of each entry, such as the number of its state, by which a search can be narrowed.</param>
    public static NameIndex Build(List<(string Name, int Entry, float Weight)> names, int[] groups)
    {
        names.Sort(static (a, b) =>
        {
            var byName = string.CompareOrdinal(a.Name, b.Name);
            return byName != 0 ? byName : a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : b.Weight.CompareTo(a.Weight);
        });
        var kept = new List<(string Name, int Entry, float Weight)>(names.Count);
        foreach (var name in names)
        {
            if (name.Name.Length > 0 && (kept.Count == 0 || kept[^1] != name))
                kept.Add(name);
        }

        return new NameIndex([.. kept.Select(static n => n.Name)], [.. kept.Select(static n => n.Entry)], [.. kept.Select(static n => n.Weight)], groups);
    }

    public string Name(int row) => _names[row];

    /// <summary>Builds what names alike are found with, before somebody asks.</summary>
    public void Warm() => _ = _spellings.Value;

    /// <summary>Adds the matches of a folded query.</summary>
    /// <param name="query">Folded.</param>
    /// <param name="group">Only entries of this group; −1 for all.</param>
    /// <param name="into">Receives entry, score from 0 to 1, and the row of the name that matched.</param>
    /// <param name="limit">With fewer names that start with the query, names alike are looked for too.</param>
    public void Find(string query, int group, NameMatches into, int limit)
    {
        if (query.Length == 0)
            return;
        var found = 0;
        for (var i = LowerBound(query); i < _names.Length && _names[i].StartsWith(query, StringComparison.Ordinal) && found < MaxPrefixes; i++)
        {
            if (group >= 0 && _groups[_entries[i]] != group)
                continue;
            found++;
            var name = _names[i];
            var score = name.Length == query.Length ? 1f
                : name[query.Length] == ' ' ? 0.9f - 0.002f * Math.Min(name.Length - query.Length, 40)
                : 0.8f - 0.002f * Math.Min(name.Length - query.Length, 40);
            into.Add(_entries[i], score * _weights[i], i);
        }

        if (found < limit && query.Length is >= 3 and <= EditDistance.MaxLength)
            FindAlike(query, group, into);
    }

    private void FindAlike(string query, int group, NameMatches into)
    {
        var spellings = _spellings.Value;
        var allowed = query.Length <= 4 ? 1 : query.Length <= 9 ? 2 : 3;
        var (from, to) = spellings.OfLength(query.Length - allowed, query.Length + allowed);
        if (from == to)
            return;
        var shared = ArrayPool<byte>.Shared.Rent(to - from);
        try
        {
            var counts = shared.AsSpan(0, to - from);
            counts.Clear();
            spellings.Count(query, from, to, counts);
            Span<long> best = stackalloc long[MaxMeasured];
            var measured = Best(counts, spellings, from, group, Fewest(query.Length, allowed), best);
            Measure(query, allowed, best[..measured], into);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(shared);
        }
    }

    /// <summary>A name within the distance shares at least this many trigrams: of a query's length + 1, each edit spoils four at most.</summary>
    private static int Fewest(int length, int allowed) => Math.Max(1, length + 1 - (4 * allowed));

    /// <summary>The rows of the names that share most, of equals the first by row, in that order; each as (255 − shared) above and the row below.</summary>
    private int Best(ReadOnlySpan<byte> counts, Spellings spellings, int from, int group, int fewest, Span<long> best)
    {
        var size = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            var count = counts[i];
            if (count < fewest || size == MaxMeasured && count < 255 - (int)(best[^1] >> 32))
                continue;
            for (var row = spellings.FirstRow(from + i); row < _names.Length && (row == spellings.FirstRow(from + i) || ReferenceEquals(_names[row], _names[row - 1])); row++)
            {
                if (group >= 0 && _groups[_entries[row]] != group)
                    continue;
                var key = ((255L - count) << 32) | (uint)row;
                if (size == MaxMeasured && key > best[^1])
                    break;
                var at = size == MaxMeasured ? size - 1 : size++;
                for (; at > 0 && best[at - 1] > key; at--)
                    best[at] = best[at - 1];
                best[at] = key;
            }
        }

        return size;
    }

    private void Measure(string query, int allowed, ReadOnlySpan<long> rows, NameMatches into)
    {
        string? last = null;
        var distance = 0;
        foreach (var key in rows)
        {
            var row = (int)(key & int.MaxValue);
            if (!ReferenceEquals(last, _names[row]))
                (last, distance) = (_names[row], EditDistance.Between(query, _names[row], allowed));
            if (distance > 0 && distance <= allowed)
                into.Add(_entries[row], 0.75f * (1 - distance / (float)Math.Max(query.Length, last.Length)) * _weights[row], row);
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
}
