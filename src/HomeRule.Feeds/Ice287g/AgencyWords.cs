using System.Text;

namespace HomeRule.Feeds.Ice287g;

/// <summary>An agency's name with the ways of spelling it folded, to tell whether two lines name the same agency. Immutable.</summary>
internal sealed record AgencyWords
{
    private static readonly Dictionary<string, string[]> Same = new(StringComparer.Ordinal)
    {
        ["ft"] = ["fort"], ["st"] = ["saint"], ["mt"] = ["mount"], ["co"] = ["county"], ["univ"] = ["university"], ["twp"] = ["township"],
        ["offic"] = ["office"], ["dept"] = ["department"], ["pd"] = ["police", "department"], ["so"] = ["sheriff", "office"], ["sheriffs"] = ["sheriff"],
        ["sherrif"] = ["sheriff"], ["sherriff"] = ["sheriff"], ["constables"] = ["constable"], ["corrections"] = ["correction"], ["commissioners"] = ["commission"],
        ["comissioners"] = ["commission"], ["correctional"] = ["correction"], ["the"] = [], ["and"] = [],
    };

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "county", "parish", "city", "town", "village", "township", "borough", "ward", "police", "sheriff", "department", "office", "of", "for", "board", "commission", "commissioner", "trustees",
        "state", "division", "law", "enforcement", "services", "service", "correction", "constable", "constabulary", "public", "safety",
        "marshal", "marshals", "jail", "detention", "center", "agency", "bureau", "attorney", "attorneys", "prison",
    };

    private static readonly string[] Kinds = ["sheriff", "police", "constable", "correction", "university", "college", "commission", "marshal", "jail"];

    private static readonly string[] Places = ["city", "town", "village", "township", "borough"];

    private AgencyWords(string state, string[] words)
    {
        State = state;
        Words = words;
        Key = string.Join(' ', words);
        var stateWords = ListStates.Name(state).ToLowerInvariant().Split(' ');
        Own = words.Where(w => !Common.Contains(w) && !stateWords.Contains(w)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Two lower-case letters.</summary>
    public string State { get; }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The folded name; the same for all ways of spelling that mean one agency for certain.</summary>
    public string Key { get; }

    /// <summary>The words that tell it from others of its kind: <c>palm</c>, <c>beach</c>.</summary>
    public IReadOnlySet<string> Own { get; }

    public static AgencyWords Of(string state, string name)
    {
        var text = WithoutStateAtEnd(name, state);
        var words = Split(text).SelectMany(static w => Same.TryGetValue(w, out var same) ? same : [w]).ToList();
        if (words.Count > 2 && Places.Contains(words[0]) && words[1] == "of")
            words.RemoveRange(0, 2);
        var stateWords = ListStates.Name(state).ToLowerInvariant().Split(' ');
        if (words.Count > stateWords.Length + 1 && words.Take(stateWords.Length).SequenceEqual(stateWords) && words[stateWords.Length] is not ("county" or "city" or "parish"))
            words.RemoveRange(0, stateWords.Length);
        Drop(words, "police", "department");
        Drop(words, "sheriff", "office");
        Drop(words, "sheriff", "department");
        Drop(words, "constable", "office");
        return new(state, [.. words]);
    }

    /// <summary>Whether it is a county's own agency, or its sheriff.</summary>
    public bool IsCounty => Words.Contains("county") || Words.Contains("parish") || Words.Contains("sheriff");

    /// <summary>
    /// Whether the names mean one agency with some sureness: a letter or two apart, the same words of their own (not a county's against a city's), or one of four
    /// words or more that the other begins with.
    /// </summary>
    public bool IsLike(AgencyWords other) => IsTypo(other) || (IsCounty == other.IsCounty && Own.Count > 0 && Own.SetEquals(other.Own)) || Begins(other) || other.Begins(this);

    /// <summary>Whether none of the words for a kind of agency speaks against their being one.</summary>
    public bool IsSameKind(AgencyWords other)
    {
        var (mine, others) = (Words.Intersect(Kinds).ToList(), other.Words.Intersect(Kinds).ToList());
        return mine.Count == 0 || others.Count == 0 || mine.Intersect(others).Any();
    }

    /// <summary>Whether their own words are the same apart from numbers, such as that of a ward.</summary>
    public bool IsLikeButNumbers(AgencyWords other) =>
        IsCounty == other.IsCounty && WithoutNumbers() is { Count: > 0 } own && own.SetEquals(other.WithoutNumbers());

    /// <summary>Whether they differ by at most two letters of eight or more, within one word, and by one letter at most where the word is short.</summary>
    public bool IsTypo(AgencyWords other)
    {
        if (Words.Count != other.Words.Count)
            return false;
        var different = Words.Zip(other.Words).Where(static p => p.First != p.Second).ToList();
        return different is [var (a, b)] && Math.Min(a.Length, b.Length) >= 4 && Likeness.Edits(a, b, 2) <= (Math.Min(a.Length, b.Length) >= 8 ? 2 : 1);
    }

    /// <summary>Lower-case words of letters and digits; apostrophes join, all else parts.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’' or '‘' or '`') && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private bool Begins(AgencyWords other) => Words.Count > 3 && other.Words.Take(Words.Count).SequenceEqual(Words);

    private HashSet<string> WithoutNumbers() => [.. Own.Where(static w => !w.Any(char.IsAsciiDigit))];

    private static string WithoutStateAtEnd(string name, string state)
    {
        var comma = name.LastIndexOf(',');
        return comma > 0 && name[(comma + 1)..].Trim() is var end && (end.Equals(state, StringComparison.OrdinalIgnoreCase) || end.Equals(ListStates.Name(state), StringComparison.OrdinalIgnoreCase))
            ? name[..comma] : name;
    }

    private static void Drop(List<string> words, string first, string second)
    {
        for (var i = words.Count - 1; i > 0; i--)
        {
            if (words[i] == second && words[i - 1] == first)
                words.RemoveAt(i);
        }
    }
}
