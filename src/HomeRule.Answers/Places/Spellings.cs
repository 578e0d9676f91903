using System.Runtime.InteropServices;

namespace HomeRule.Answers.Places;

/// <summary>
/// The distinct names of an index, numbered by length and then by name, with a posting list of those numbers for each trigram. Immutable; thread-safe.
/// </summary>
internal sealed class Spellings
{
    private readonly int[] _firstRows;
    private readonly int[] _startOfLength;
    private readonly Dictionary<int, int[]> _postings;

    /// <param name="names">Sorted; equal names are made one object, so that they compare by reference afterwards.</param>
    public Spellings(string[] names)
    {
        var longest = 0;
        var distinct = new List<int>(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            if (i > 0 && names[i] == names[i - 1])
                names[i] = names[i - 1];
            else if (names[i].Length <= EditDistance.MaxLength)
                distinct.Add(i);
            longest = Math.Max(longest, names[i].Length);
        }

        _startOfLength = new int[longest + 2];
        foreach (var row in distinct)
            _startOfLength[names[row].Length + 1]++;
        for (var length = 1; length < _startOfLength.Length; length++)
            _startOfLength[length] += _startOfLength[length - 1];
        _firstRows = new int[distinct.Count];
        var next = _startOfLength.ToArray();
        foreach (var row in distinct)
            _firstRows[next[names[row].Length]++] = row;

        var postings = new Dictionary<int, List<int>>();
        for (var number = 0; number < _firstRows.Length; number++)
        {
            var trigrams = new Trigrams(names[_firstRows[number]]);
            while (trigrams.Next(out var trigram))
            {
                var list = CollectionsMarshal.GetValueRefOrAddDefault(postings, trigram, out _) ??= [];
                if (list.Count == 0 || list[^1] != number)
                    list.Add(number);
            }
        }

        _postings = new Dictionary<int, int[]>(postings.Count);
        foreach (var (trigram, list) in postings)
            _postings.Add(trigram, [.. list]);
    }

    /// <summary>The first row of a spelling; its other rows follow.</summary>
    public int FirstRow(int number) => _firstRows[number];

    /// <summary>Spellings of that many letters, both inclusive: first number, and the one after the last.</summary>
    public (int From, int To) OfLength(int least, int most)
    {
        var from = Math.Clamp(least, 0, _startOfLength.Length - 1);
        var to = Math.Clamp(most + 1, from, _startOfLength.Length - 1);
        return (_startOfLength[from], _startOfLength[to]);
    }

    /// <summary>Adds to <paramref name="counts"/>, by number less <paramref name="from"/>, how many trigrams of the query each spelling has.</summary>
    public void Count(string query, int from, int to, Span<byte> counts)
    {
        var trigrams = new Trigrams(query);
        while (trigrams.Next(out var trigram))
        {
            if (!_postings.TryGetValue(trigram, out var list))
                continue;
            var start = Array.BinarySearch(list, from);
            for (var i = start < 0 ? ~start : start; i < list.Length && list[i] < to; i++)
                counts[list[i] - from]++;
        }
    }

    /// <summary>Three neighbouring characters at a time, two marks before the name and one after it.</summary>
    private ref struct Trigrams(ReadOnlySpan<char> name)
    {
        private readonly ReadOnlySpan<char> _name = name;
        private int _at = 0;
        private int _code = ('^' << 7) | '^';

        public bool Next(out int trigram)
        {
            trigram = 0;
            if (_at > _name.Length)
                return false;
            var c = _at < _name.Length ? _name[_at] : '$';
            trigram = _code = ((_code << 7) | (c & 0x7f)) & 0x1f_ffff;
            _at++;
            return true;
        }
    }
}
