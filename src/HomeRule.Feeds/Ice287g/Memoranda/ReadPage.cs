using HomeRule.Civics.Agreements;
using HomeRule.Papers.Pdf;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>A page with its words made ready for finding phrases. Immutable.</summary>
internal sealed class ReadPage(TextPage page)
{
    /// <summary>A page with fewer letters is a picture with a stamp or a typed date on it.</summary>
    private const int FewestLetters = 150;

    private const int MostQuoted = 1000;

    private readonly FuzzyText _fuzzy = new(page.Words);

    public TextPage Page => page;

    public string Words => page.Words;

    public bool HasText { get; } = page.Words.Count(char.IsLetter) >= FewestLetters;

    public FuzzyText.Span? Find(string phrase, int from = 0, double errors = 1.5) => _fuzzy.Find(phrase, from, errors);

    public FuzzyText.Span? FindLast(string phrase, int from, int before) => _fuzzy.FindLast(phrase, from, before);

    /// <summary>The words from one index to another, at most as many as evidence may have.</summary>
    public Evidence Quote(int start, int end) => new(page.Number, Words[start..Math.Min(end, start + MostQuoted)].Trim());

    /// <summary>Where the sentence begins that holds an index: after the last full stop, or at the top of the page.</summary>
    public int SentenceStart(int at)
    {
        for (var i = at - 2; i >= 0; i--)
        {
            if (Words[i] == '.' && Words[i + 1] == ' ' && char.IsLetter(Words[Math.Min(i + 2, Words.Length - 1)]))
                return i + 2;
        }

        return 0;
    }

    /// <summary>Behind the full stop that ends the sentence at an index, or the end of the page.</summary>
    public int SentenceEnd(int at)
    {
        for (var i = at; i < Words.Length; i++)
        {
            if (Words[i] == '.' && (i + 1 == Words.Length || Words[i + 1] == ' '))
                return i + 1;
        }

        return Words.Length;
    }
}
