using System.Runtime.InteropServices;

namespace HomeRule.Geo.Indexing;

/// <summary>Gives equal sequences of numbers one number, in order of first use. Not safe for threads.</summary>
internal sealed class IntSets
{
    private readonly Dictionary<int[], int> _ids;
    private readonly List<int[]> _items = [];

    internal IntSets() => _ids = new Dictionary<int[], int>(new Sequence());

    internal int Count => _items.Count;

    internal int[] this[int id] => _items[id];

    internal int Intern(ReadOnlySpan<int> items)
    {
        var lookup = _ids.GetAlternateLookup<ReadOnlySpan<int>>();
        if (lookup.TryGetValue(items, out var id))
            return id;
        var copy = items.ToArray();
        _ids[copy] = _items.Count;
        _items.Add(copy);
        return _items.Count - 1;
    }

    internal (int[] Start, int[] Items) Flatten()
    {
        var start = new int[_items.Count + 1];
        for (var i = 0; i < _items.Count; i++)
            start[i + 1] = start[i] + _items[i].Length;
        var items = new int[start[^1]];
        for (var i = 0; i < _items.Count; i++)
            _items[i].CopyTo(items, start[i]);
        return (start, items);
    }

    private sealed class Sequence : IEqualityComparer<int[]>, IAlternateEqualityComparer<ReadOnlySpan<int>, int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<int> alternate, int[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<int> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(alternate));
            return hash.ToHashCode();
        }

        public int[] Create(ReadOnlySpan<int> alternate) => alternate.ToArray();
    }
}
