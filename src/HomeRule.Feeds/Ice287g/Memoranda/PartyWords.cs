using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>The words of an agency's name that tell it from others of its kind, for telling whether a memorandum is of the agency that a list names. Immutable.</summary>
internal sealed class PartyWords
{
    private static readonly Dictionary<string, string> Same = new(StringComparer.Ordinal) { ["ft"] = "fort", ["st"] = "saint", ["mt"] = "mount" };

    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "the", "of", "and", "for", "co", "county", "parish", "city", "town", "twp", "township", "borough", "village", "sheriff", "sheriffs", "sherifrs", "s", "so", "office", "offic",
        "police", "pd", "department", "dept", "public", "safety", "constable", "constables", "corrections", "state", "commission", "board", "commissioners", "law", "enforcement", "agency",
    };

    private readonly string[] _own;
    private readonly string[] _all;

    public PartyWords(string name)
    {
        _all = [.. Split(name)];
        _own = [.. _all.Where(static w => !Common.Contains(w))];
        var end = name[(name.LastIndexOf(',') + 1)..].Trim(' ', '.');
        State = name.Contains(',', StringComparison.Ordinal)
            ? StateTable.Rows.Where(r => end.Equals(r.Postal, StringComparison.OrdinalIgnoreCase) || end.Equals(r.Name, StringComparison.OrdinalIgnoreCase)).Select(static r => r.Postal).FirstOrDefault()
            : null;
    }

    /// <summary>Two lower-case letters where the name ends with a comma and a state; else null.</summary>
    public string? State { get; }

    /// <summary>The words in one key, the state left out: equal keys are one name.</summary>
    public string Key(string state) => string.Join(' ', Own(state).Order(StringComparer.Ordinal));

    /// <summary>Whether one word of its own, or its initials, stands in the other name too. Names without words of their own are compared by all words.</summary>
    public bool Shares(PartyWords other, string state)
    {
        var (mine, others) = (Own(state), other.Own(state));
        if (Initials(this, others) || Initials(other, mine))
            return true;
        if (mine.Length == 0 || others.Length == 0)
            return _all.Any(w => w.Length > 3 && other._all.Any(o => Near(w, o)));
        return mine.Any(w => others.Any(o => Near(w, o)));
    }

    private string[] Own(string state)
    {
        var name = StateTable.Rows.FirstOrDefault(r => r.Postal == state)?.Name.ToLowerInvariant().Split(' ') ?? [];
        return [.. _own.Where(w => w != state && !name.Contains(w))];
    }

    private static bool Initials(PartyWords name, string[] words) =>
        words.Any(w => w.Length >= 3 && new string([.. name._all.Where(static a => a is not ("of" or "the" or "and" or "for")).Select(static a => a[0])]).Contains(w, StringComparison.Ordinal));

    private static bool Near(string a, string b)
    {
        if (a == b)
            return true;
        var shorter = Math.Min(a.Length, b.Length);
        return shorter >= 4 && Math.Abs(a.Length - b.Length) <= 2 && new FuzzyText(a).Find(b, errors: shorter >= 8 ? 2.5 : 10.0 / b.Length) is not null;
    }

    private static IEnumerable<string> Split(string name)
    {
        var folded = new string([.. name.ToLowerInvariant().Where(static c => c is not ('\'' or '’' or '‘' or '`')).Select(static c => char.IsLetterOrDigit(c) ? c : ' ')]);
        return folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static w => Same.GetValueOrDefault(w, w));
    }
}
