using System.Text.RegularExpressions;

namespace HomeRule.Feeds.Ice287g;

/// <summary>
/// Finds links that lead to another agency's memorandum, by the name of the file alone: no word of the agency's own name is in it, abbreviated or misspelled,
/// and the whole name of another agency of the lists is. Abbreviations and typos alone raise no doubt. Files are not opened. Thread-safe.
/// </summary>
/// <param name="agencies">One line of each agency of the lists.</param>
internal sealed partial class LinkDoubt(IReadOnlyList<ListLine> agencies)
{
    private const int ShortestName = 5;

    /// <summary>A sentence when the link names another agency; null when nothing speaks against it or there is no link.</summary>
    public string? Of(ListLine line)
    {
        if (line.Row.Memorandum is not { } link || line.Agency.Own.Count == 0)
            return null;
        var file = Uri.UnescapeDataString(link[(link.LastIndexOf('/') + 1)..]);
        var words = Words().Matches(file).Select(static w => w.Value.ToLowerInvariant()).ToList();
        var letters = string.Concat(words);
        if (letters.Length == 0 || line.Agency.Own.Any(w => IsIn(w, words, letters)) || IsInitials(line.Agency, words))
            return null;
        var named = agencies.Where(a => a.Agency.Key != line.Agency.Key && IsNamed(a.Agency, words, letters))
            .OrderByDescending(static a => a.Agency.Own.Sum(static w => w.Length)).ThenByDescending(a => words.Contains(a.State)).ThenByDescending(a => a.State == line.State)
            .ThenBy(static a => a.Row.Agency, StringComparer.Ordinal).FirstOrDefault();
        return named is null ? null : $"The linked file, {file}, names {named.Row.Agency} ({ListStates.Name(named.State)}), not {line.Row.Agency}.";
    }

    private static bool IsNamed(AgencyWords agency, List<string> words, string letters) =>
        agency.Own.Any(static w => w.Length >= ShortestName)
            && agency.Own.All(w => letters.Contains(w, StringComparison.Ordinal) || words.Exists(f => f.Length >= ShortestName && w.StartsWith(f, StringComparison.Ordinal)));

    // Also as an abbreviation of three letters or more, or with a letter or two wrong, run together with other words or not.
    private static bool IsIn(string word, List<string> words, string letters)
    {
        if (letters.Contains(word, StringComparison.Ordinal))
            return true;
        if (words.Exists(f => f.Length >= 3 && word.StartsWith(f, StringComparison.Ordinal)))
            return true;
        var most = word.Length >= 7 ? 2 : word.Length >= 5 ? 1 : 0;
        for (var length = word.Length - most; most > 0 && length <= word.Length + most; length++)
        {
            for (var at = 0; at + length <= letters.Length; at++)
            {
                if (Likeness.Edits(word, letters.AsSpan(at, length), most) <= most)
                    return true;
            }
        }

        return false;
    }

    private static bool IsInitials(AgencyWords agency, List<string> words)
    {
        var initials = string.Concat(agency.Words.Where(static w => w is not ("of" or "for")).Select(static w => w[0]));
        return words.Exists(w => w.Length >= 2 && initials.Contains(w, StringComparison.Ordinal));
    }

    // Words of a name written in one: "WinklerCoSheriffsOfficeTX_TFM_MOA_06132025.pdf" without models, dates and the ending.
    [GeneratedRegex("(?!(?:MOA|JEM|WSO|TFM|TF|pdf|g)(?![a-z]))(?:[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]+)")]
    private static partial Regex Words();
}
