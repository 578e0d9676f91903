using System.Buffers;

namespace HomeRule.Answers.Places;

/// <summary>Matches of one search, the best of each entry; in pooled memory, to be disposed of. Not for more than one thread.</summary>
internal sealed class NameMatches(int entries) : IDisposable
{
    private readonly int[] _slots = Cleared(entries);
    private readonly (int Entry, float Score, int Row)[] _matches = ArrayPool<(int, float, int)>.Shared.Rent(entries);

    public ReadOnlySpan<(int Entry, float Score, int Row)> All => _matches.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>Keeps the match unless the entry has one as good.</summary>
    public void Add(int entry, float score, int row)
    {
        var slot = _slots[entry];
        if (slot == 0)
        {
            _matches[Count] = (entry, score, row);
            _slots[entry] = ++Count;
        }
        else if (score > _matches[slot - 1].Score)
        {
            _matches[slot - 1] = (entry, score, row);
        }
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        ArrayPool<(int, float, int)>.Shared.Return(_matches);
    }

    private static int[] Cleared(int entries)
    {
        var slots = ArrayPool<int>.Shared.Rent(entries);
        slots.AsSpan(0, entries).Clear();
        return slots;
    }
}
