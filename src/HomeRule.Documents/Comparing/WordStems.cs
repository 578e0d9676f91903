namespace HomeRule.Documents.Comparing;

/// <summary>Words of a text as they are compared: lower case, without endings. Pure; thread-safe.</summary>
internal static class WordStems
{
    /// <summary>Stems of the words of a phrase.</summary>
    public static string[] Split(string phrase)
    {
        var stems = new List<string>();
        for (var at = 0; Next(phrase, ref at, out var start, out var length);)
            stems.Add(Of(phrase.AsSpan(start, length)));
        return [.. stems];
    }

    /// <summary>The next run of letters and digits from <paramref name="at"/> on.</summary>
    public static bool Next(string text, ref int at, out int start, out int length)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            at++;
        start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
            at++;
        length = at - start;
        return length > 0;
    }

    /// <summary>One word: "ICE" in capitals is the agency and not water. A light cut, the same on both sides: plurals, -ed, -ing, -ly and a last e.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        if (word is "ICE")
            return "ice#";
        Span<char> small = stackalloc char[Math.Min(word.Length, 40)];
        word = word[..small.Length];
        for (var i = 0; i < word.Length; i++)
            small[i] = char.ToLowerInvariant(word[i]);
        return Cut(small).ToString();
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> w)
    {
        if (w.Length < 4 || char.IsDigit(w[0]))
            return w;
        if (w is "used" or "using")
            return "use";
        if (w is "note" or "notes")
            return "note";
        if (w.EndsWith("ies") && w.Length > 4)
            return string.Concat(w[..^3], "y");
        if (w.EndsWith("sses") || w.EndsWith("xes") || w.EndsWith("ches") || w.EndsWith("shes"))
            w = w[..^2];
        else if (w[^1] == 's' && w[^2] is not ('s' or 'u' or 'i'))
            w = w[..^1];
        if (w.EndsWith("ing") && w.Length > 5)
            w = Double(w[..^3]);
        else if (w.EndsWith("ied") && w.Length > 4)
            return string.Concat(w[..^3], "y");
        else if (w.EndsWith("ed") && w.Length > 4)
            w = Double(w[..^2]);
        else if (w.EndsWith("ly") && w.Length > 5)
            w = w[..^2];
        return w.Length > 3 && w[^1] == 'e' ? w[..^1] : w;
    }

    private static ReadOnlySpan<char> Double(ReadOnlySpan<char> w) => w.Length > 3 && w[^1] == w[^2] && w[^1] is not ('l' or 's' or 'e') ? w[..^1] : w;
}
