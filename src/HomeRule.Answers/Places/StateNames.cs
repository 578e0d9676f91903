using HomeRule.Civics;

namespace HomeRule.Answers.Places;

/// <summary>State names and abbreviations in both languages, folded. Immutable; thread-safe.</summary>
internal sealed class StateNames
{
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    public StateNames(IEnumerable<Division> states, IEnumerable<StateProfile> profiles)
    {
        foreach (var state in states)
        {
            _codes[PlaceText.Fold(state.Name)] = state.State;
            _codes[state.State] = state.State;
        }

        foreach (var profile in profiles)
        {
            _codes[PlaceText.Fold(profile.Name.En)] = profile.Id;
            if (profile.Name.Es is { } spanish)
                _codes[PlaceText.Fold(spanish)] = profile.Id;
        }

        foreach (var (alias, code) in Aliases)
            _codes.TryAdd(alias, code);
    }

    private static (string, string)[] Aliases =>
    [
        ("calif", "ca"), ("cal", "ca"), ("colo", "co"), ("conn", "ct"), ("fla", "fl"), ("ill", "il"), ("ind", "in"), ("kan", "ks"), ("mass", "ma"),
        ("mich", "mi"), ("minn", "mn"), ("miss", "ms"), ("mont", "mt"), ("neb", "ne"), ("nev", "nv"), ("okla", "ok"), ("ore", "or"), ("penn", "pa"),
        ("penna", "pa"), ("tenn", "tn"), ("tex", "tx"), ("wash", "wa"), ("wis", "wi"), ("wisc", "wi"), ("wyo", "wy"), ("n y", "ny"), ("d c", "dc"),
        ("ariz", "az"), ("ala", "al"), ("ark", "ar"), ("del", "de"), ("ga", "ga"), ("md", "md"), ("w va", "wv"), ("n c", "nc"), ("s c", "sc"),
        ("n d", "nd"), ("s d", "sd"), ("n h", "nh"), ("n j", "nj"), ("n m", "nm"), ("r i", "ri"),
    ];

    /// <summary>Whether it is the two letters of a state, in lower case.</summary>
    public bool IsCode(string code) => code.Length == 2 && _codes.TryGetValue(code, out var found) && found == code;

    /// <summary>The code of a folded name or abbreviation.</summary>
    public bool TryGet(string folded, out string code)
    {
        if (_codes.TryGetValue(folded, out var found))
        {
            code = found;
            return true;
        }

        code = "";
        return false;
    }

    /// <summary>Splits a folded query with a state at its end: <c>"denver co"</c> → (<c>denver</c>, <c>co</c>). False when it ends in none.</summary>
    public bool TrySplit(string folded, out string name, out string code)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var take = Math.Min(4, words.Length - 1); take >= 1; take--)
        {
            if (TryGet(string.Join(' ', words[^take..]), out code))
            {
                name = string.Join(' ', words[..^take]);
                return true;
            }
        }

        (name, code) = (folded, "");
        return false;
    }
}
