namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>
/// Finds a phrase in words that a machine read from an image: case, spaces and signs do not count, and a few letters may be wrong, missing or added
/// ("tennination", "oflCE"). Immutable; thread-safe.
/// </summary>
/// <remarks>Bit-parallel approximate matching after Myers (J. ACM 46(3), 1999): one pass over the text for each phrase, phrases of at most 64 letters.</remarks>
internal sealed class FuzzyText
{
    private readonly string _text;
    private readonly string _letters;
    private readonly int[] _at;

    public FuzzyText(string text)
    {
        _text = text;
        (_letters, _at) = Letters(text);
    }

    public string Text => _text;

    /// <summary>The best place of a phrase, the first among equals; null when none has few enough errors.</summary>
    /// <param name="phrase">At most 64 letters and digits; the rest is ignored.</param>
    /// <param name="from">First index of the text to look at.</param>
    /// <param name="errors">Wrong, missing or added letters allowed for each ten letters of the phrase.</param>
    /// <returns>Where it stands in the text; the end is exclusive.</returns>
    public Span? Find(string phrase, int from = 0, double errors = 1.5)
    {
        var pattern = Letters(phrase).Letters;
        if (pattern.Length is 0 or > 64)
            throw new ArgumentException("A phrase has 1 to 64 letters and digits.", nameof(phrase));
        var first = Array.BinarySearch(_at, from);
        if (first < 0)
            first = ~first;
        var (end, cost) = Best(pattern, _letters.AsSpan(first), (int)(pattern.Length * errors / 10));
        if (end < 0)
            return null;

        // The same backwards from the end gives the beginning.
        var backward = Reverse(_letters.AsSpan(first, end + 1));
        var start = end - StartOf(Reverse(pattern), backward, cost);
        return new Span(_at[first + start], _at[first + end] + 1);
    }

    /// <summary>The last place of a phrase before an index; null when there is none.</summary>
    public Span? FindLast(string phrase, int from, int before, double errors = 1.5)
    {
        Span? last = null;
        while (from < before && Find(phrase, from, errors) is { } found && found.End <= before)
            (last, from) = (found, found.End);
        return last;
    }

    private static (int End, int Cost) Best(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, int most)
    {
        var (end, cost) = (-1, most + 1);
        var run = new Run(pattern);
        for (var i = 0; i < text.Length; i++)
        {
            var score = run.Step(text[i]);
            if (score < cost)
                (end, cost) = (i, score);
            if (cost == 0)
                break;
        }

        return (end, cost);
    }

    private static int StartOf(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, int cost)
    {
        var run = new Run(pattern);
        var longest = Math.Min(text.Length, pattern.Length + cost);
        var best = (Cost: int.MaxValue, At: 0);
        for (var i = 0; i < longest; i++)
        {
            var score = run.Step(text[i], anchored: true);
            if (score < best.Cost || score == best.Cost && i < pattern.Length)
                best = (score, i);
        }

        return best.At;
    }

    private static string Reverse(ReadOnlySpan<char> text)
    {
        var turned = text.ToArray();
        Array.Reverse(turned);
        return new string(turned);
    }

    private static (string Letters, int[] At) Letters(string text)
    {
        var letters = new char[text.Length];
        var at = new int[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                (letters[count], at[count++]) = (char.ToLowerInvariant(text[i]), i);
        }

        return (new string(letters, 0, count), at[..count]);
    }

    /// <param name="Start">Inclusive.</param>
    /// <param name="End">Exclusive.</param>
    public readonly record struct Span(int Start, int End);

    private ref struct Run
    {
        private readonly ulong[] _masks = new ulong[128];
        private readonly ulong _last;
        private ulong _plus;
        private ulong _minus;
        private int _score;

        public Run(ReadOnlySpan<char> pattern)
        {
            for (var i = 0; i < pattern.Length; i++)
            {
                if (pattern[i] < 128)
                    _masks[pattern[i]] |= 1UL << i;
            }

            _last = 1UL << (pattern.Length - 1);
            _plus = ulong.MaxValue;
            _score = pattern.Length;
        }

        /// <summary>The fewest errors of a match that ends with this letter; <paramref name="anchored"/>: and begins with the first letter given.</summary>
        public int Step(char letter, bool anchored = false)
        {
            unchecked
            {
                var equal = letter < 128 ? _masks[letter] : 0;
                var vertical = equal | _minus;
                var horizontal = (((equal & _plus) + _plus) ^ _plus) | equal;
                var up = _minus | ~(horizontal | _plus);
                var down = _plus & horizontal;
                _score += (up & _last) != 0 ? 1 : (down & _last) != 0 ? -1 : 0;
                up = (up << 1) | (anchored ? 1UL : 0);
                down <<= 1;
                _plus = down | ~(vertical | up);
                _minus = up & vertical;
                return _score;
            }
        }
    }
}
