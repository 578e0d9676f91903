namespace HomeRule.Feeds.Ice287g;

/// <summary>White space of cells. Stateless; thread-safe.</summary>
internal static class SheetText
{
    /// <summary>Trimmed, with each run of white space (no-break spaces too) made one space.</summary>
    public static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
