namespace HomeRule.Documents.Letters;

/// <summary>How many words can be said in a time. Pure; thread-safe.</summary>
public static class SpokenTime
{
    /// <summary>Words a minute of somebody who reads out calmly.</summary>
    public const int WordsPerMinute = 130;

    /// <summary>Words that fit into so many minutes.</summary>
    public static int Fits(int minutes) => minutes * WordsPerMinute;

    /// <summary>Groups of signs between spaces that hold a letter or a digit; what stands in square brackets is a blank and does not count.</summary>
    public static int Words(string text)
    {
        var (count, inWord, depth) = (0, false, 0);
        foreach (var c in text)
        {
            if (c == '[')
                depth++;
            if (char.IsWhiteSpace(c) || depth > 0)
                inWord = false;
            else if (!inWord && char.IsLetterOrDigit(c))
                (count, inWord) = (count + 1, true);
            if (c == ']' && depth > 0)
                depth--;
        }

        return count;
    }
}
