namespace HomeRule.Papers.Documents;

/// <summary>The largest document that is read; every number is inclusive.</summary>
public static class PaperLimits
{
    /// <summary>Bytes of a file.</summary>
    public const int MostBytes = 10_000_000;

    /// <summary>UTF-16 characters of its text.</summary>
    public const int MostLetters = 2_000_000;

    /// <summary>Paragraphs of its text.</summary>
    public const int MostParagraphs = 100_000;

    /// <summary>Characters of one paragraph; a longer one is divided at a blank.</summary>
    public const int LongestParagraph = 4_000;
}
