namespace HomeRule.Site.Rendering;

/// <summary>Model wording as a page shows it outside a draft.</summary>
internal static class Wording
{
    /// <summary>Paragraphs, with the names in braces as blanks in square brackets.</summary>
    public static IEnumerable<string> Lines(string text) => text.Replace('{', '[').Replace('}', ']').Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
