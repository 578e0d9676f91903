namespace HomeRule.Documents.Comparing;

/// <summary>
/// Finds where a paragraph of the wording stands in a text. First the stretch that shares most of its rarer terms, through the list of places of each term; then
/// the best alignment in order (Smith and Waterman's local alignment over tokens). Not thread-safe; one for each comparison.
/// </summary>
internal sealed class Aligner(WordingIndex wording, PaperIndex text)
{
    private const double Gap = 0.06;
    private const double LeastWeight = 0.25;
    private const double LeastShared = 0.28;
    private const int MostPlaces = 6_000;
    private const int LongestStretch = 700;

    private readonly int[] _seen = new int[wording.Terms];
    private readonly List<int> _hits = [];
    private double[] _scores = [];
    private byte[] _steps = [];

    /// <summary>Null when no stretch shares enough.</summary>
    public Alignment? Find(ModelUnit unit)
    {
        _hits.Clear();
        foreach (var term in unit.Terms.Distinct())
        {
            if (term >= 0 && wording.Weight(term) >= LeastWeight && text.Places(term) is { Count: > 0 and <= MostPlaces } places)
                _hits.AddRange(places);
        }

        if (_hits.Count < 2)
            return null;
        _hits.Sort();
        var reach = Math.Min(LongestStretch, unit.Terms.Length * 3 / 2 + 12);
        var (best, from, to) = (0.0, 0, 0);
        var (sum, first) = (0.0, 0);
        for (var last = 0; last < _hits.Count; last++)
        {
            var term = text.Terms[_hits[last]];
            if (_seen[term]++ == 0)
                sum += wording.Weight(term);
            for (; _hits[last] - _hits[first] > reach; first++)
            {
                var gone = text.Terms[_hits[first]];
                if (--_seen[gone] == 0)
                    sum -= wording.Weight(gone);
            }

            if (sum > best + 1e-9)
                (best, from, to) = (sum, _hits[first], _hits[last]);
        }

        foreach (var hit in _hits)
            _seen[text.Terms[hit]] = 0;
        var (shared, margin) = (best / unit.DistinctWeight, 8 + unit.Terms.Length / 4);
        return shared < LeastShared ? null : Align(unit, Math.Max(0, from - margin), Math.Min(text.Terms.Length, to + margin), shared);
    }

    /// <summary>The paragraph laid beside what stands around a token of the text.</summary>
    public Alignment Near(ModelUnit unit, int at) => Align(unit, Math.Max(0, at - LongestStretch), Math.Min(text.Terms.Length, at + LongestStretch), 0);

    private Alignment Align(ModelUnit unit, int from, int to, double shared)
    {
        var (rows, columns) = (unit.Terms.Length + 1, to - from + 1);
        if (_scores.Length < rows * columns)
            (_scores, _steps) = (new double[rows * columns], new byte[rows * columns]);
        Array.Clear(_scores, 0, columns);
        var (best, at) = (0.0, 0);
        for (var i = 1; i < rows; i++)
        {
            var row = i * columns;
            _scores[row] = 0;
            var term = unit.Terms[i - 1];
            var weight = wording.Weight(term);
            for (var j = 1; j < columns; j++)
            {
                var (score, step) = (0.0, (byte)0);
                if (term >= 0 && text.Terms[from + j - 1] == term)
                    (score, step) = (_scores[row - columns + j - 1] + weight, 1);
                if (_scores[row - columns + j] - Gap > score)
                    (score, step) = (_scores[row - columns + j] - Gap, 2);
                if (_scores[row + j - 1] - Gap > score)
                    (score, step) = (_scores[row + j - 1] - Gap, 3);
                (_scores[row + j], _steps[row + j]) = (score, step);
                if (score > best)
                    (best, at) = (score, row + j);
            }
        }

        var pairs = new List<(int, int)>();
        var total = 0.0;
        for (var cell = at; cell > 0 && _scores[cell] > 0;)
        {
            switch (_steps[cell])
            {
                case 1:
                    pairs.Add((cell / columns - 1, from + cell % columns - 1));
                    total += wording.Weight(unit.Terms[cell / columns - 1]);
                    cell -= columns + 1;
                    break;
                case 2:
                    cell -= columns;
                    break;
                case 3:
                    cell--;
                    break;
                default:
                    cell = 0;
                    break;
            }
        }

        pairs.Reverse();
        return new Alignment(unit, pairs, total / unit.Weight, shared);
    }
}
