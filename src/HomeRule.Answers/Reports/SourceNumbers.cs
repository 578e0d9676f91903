using HomeRule.Civics;

namespace HomeRule.Answers.Reports;

/// <summary>Numbers the sources of one answer in the order of first use; the same source gets the same number. Not thread-safe; one per answer.</summary>
internal sealed class SourceNumbers(SourceTable table)
{
    /// <summary>A power of two. An answer cites some hundred of the thousands of sources of an atlas.</summary>
    private const int FewSlots = 512;

    private readonly List<SourceAnswer> _answers = new(160);

    /// <summary>Key of a source above, its number below, at the first free slot from that of its key; zero is free. Less than half of it is used.</summary>
    private long[] _slots = new long[FewSlots];

    public IReadOnlyList<SourceAnswer> Answers => _answers;

    public IReadOnlyList<int> Of(IReadOnlyList<Source> sources)
    {
        if (sources.Count == 0)
            return [];
        var numbers = new int[sources.Count];
        var count = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            var number = Of(sources[i]);
            if (Array.IndexOf(numbers, number, 0, count) < 0)
                numbers[count++] = number;
        }

        if (count < numbers.Length)
            Array.Resize(ref numbers, count);
        return numbers;
    }

    private int Of(Source source)
    {
        var (key, label, url) = table.Get(source);
        var slot = Find(_slots, key);
        if (_slots[slot] != 0)
            return unchecked((int)_slots[slot]);
        var number = _answers.Count + 1;
        _slots[slot] = ((long)key << 32) | (uint)number;
        _answers.Add(new SourceAnswer(number, source.Kind, label, url, source.Note, source.Checked, source.Confidence));
        if (number >= _slots.Length / 2)
            Grow();
        return number;
    }

    private static int Find(long[] slots, int key)
    {
        var slot = key & (slots.Length - 1);
        while (slots[slot] != 0 && slots[slot] >> 32 != key)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var slots = new long[_slots.Length * 2];
        foreach (var entry in _slots)
        {
            if (entry != 0)
                slots[Find(slots, (int)(entry >> 32))] = entry;
        }

        _slots = slots;
    }
}
