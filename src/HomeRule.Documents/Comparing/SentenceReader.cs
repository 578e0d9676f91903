namespace HomeRule.Documents.Comparing;

/// <summary>Paragraphs → sentences with tokens. Items of a list take what the sentence before it says. Linear in the text. Pure; thread-safe.</summary>
internal static class SentenceReader
{
    private const int LongestSentence = 2_000;

    private static readonly HashSet<string> Short = new(StringComparer.OrdinalIgnoreCase) { "u", "s", "c", "no", "sec", "art", "mr", "ms", "st", "v", "inc", "dept", "gov", "et", "seq", "cal", "tex", "fla", "mun", "stat", "rev", "f", "ch" };

    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static List<TextSentence> Read(IReadOnlyList<string> paragraphs, CancellationToken stop)
    {
        var sentences = new List<TextSentence>();
        var known = new WordCache();
        TextSentence? lead = null;
        for (var p = 0; p < paragraphs.Count; p++)
        {
            if ((p & 0xFF) == 0)
                stop.ThrowIfCancellationRequested();
            var text = paragraphs[p];
            var isItem = lead is not null && BeginsItem(text);
            if (!isItem)
                lead = null;
            TextSentence? last = null;
            for (var at = 0; at < text.Length;)
            {
                var end = End(text, at);
                if (Read(text, p, at, end, isItem ? lead : null, known) is { } sentence)
                    sentences.Add(last = sentence);
                at = end;
            }

            if (last is not null && text.AsSpan().TrimEnd() is [.., ':' or '—' or '–'])
                lead = last;
            else if (lead is not null && !isItem)
                lead = null;
        }

        return sentences;
    }

    private static bool BeginsItem(string text) =>
        text.Length > 3 && (text[0] is '(' or '-' or '•' or '*' or '–' || (char.IsAsciiLetterOrDigit(text[0]) && (text[1] is '.' or ')' || (text[2] is '.' or ')' && char.IsAsciiDigit(text[1])))) || char.IsLower(text[0]));

    private static int End(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (i - from > LongestSentence && text[i] == ' ')
                return i + 1;
            if (text[i] is not ('.' or '?' or '!') || (i + 1 < text.Length && text[i + 1] is not (' ' or '"' or '”' or '’' or ')')))
                continue;
            var next = i + 1;
            while (next < text.Length && text[next] is ' ' or '"' or '”' or '’' or ')')
                next++;
            if (next >= text.Length)
                return text.Length;
            if (char.IsLower(text[next]) || text[i] == '.' && EndsShort(text, i, from))
                continue;
            return next;
        }

        return text.Length;
    }

    /// <summary>"U.S.", "Sec.", "(a)." and single letters end no sentence.</summary>
    private static bool EndsShort(string text, int dot, int from)
    {
        var start = dot;
        while (start > from && char.IsLetterOrDigit(text[start - 1]))
            start--;
        var word = text.AsSpan(start, dot - start);
        return word.Length <= 1 || (word.Length <= 4 && Short.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) || (start == from && word.Length <= 3 && char.IsDigit(word[0]));
    }

    private static TextSentence? Read(string text, int paragraph, int start, int end, TextSentence? lead, WordCache known)
    {
        var (words, stems, after, places) = (new List<string>(), new List<string>(), new List<char>(), new List<(int Start, int Length)>());
        var at = start;
        while (WordStems.Next(text, ref at, out var from, out var length) && from < end)
        {
            var (small, stem) = known.Of(text.AsSpan(from, length));
            words.Add(small);
            stems.Add(stem);
            places.Add((from, length));
            after.Add(Mark(text, from + length, end));
        }

        if (words.Count == 0)
            return null;
        var modal = Modality.Read(words, after, lead is { Tokens: [.., var last] } ? last.Polarity : Polarity.None);
        var lexicon = Lexicon.Shared;
        var tokens = new List<TextToken>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var found = lexicon.At(stems, i);
            var count = found?.Words ?? 1;
            if (found is not null || !(lexicon.Stops.Contains(words[i]) || (words[i].Length == 1 && !char.IsDigit(words[i][0]))))
            {
                var (first, final) = (places[i], places[i + count - 1]);
                tokens.Add(new TextToken(found?.Concept ?? stems[i], first.Start, final.Start + final.Length - first.Start, modal.Polarity[i], modal.InException[i], modal.BeforeVerb[i]));
            }

            i += count;
        }

        return new TextSentence
        {
            Paragraph = paragraph, Start = start, Length = end - start, Tokens = [.. tokens], Words = words, Lead = lead,
            IsSaving = modal.IsSaving, IsRegardless = modal.IsRegardless, IsDefinition = words.Contains("means") || words.Contains("mean") && words.Contains("term"),
        };
    }

    private static char Mark(string text, int at, int end)
    {
        for (; at < end && !char.IsLetterOrDigit(text[at]); at++)
        {
            if (text[at] is ',' or ';' or ':' or '.')
                return text[at];
        }

        return ' ';
    }
}
