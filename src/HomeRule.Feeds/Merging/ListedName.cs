using HomeRule.Civics.Agencies;

namespace HomeRule.Feeds.Merging;

/// <summary>What the name of an agency on a list of agreements tells. Immutable.</summary>
internal sealed record ListedName
{
    private static readonly string[] PoliceEndings =
        ["metropolitan police department", "police services department", "police department", "police departent", "police division", "department of public safety", "public safety", "department of police", "police", "pd", "department", "board of trustees"];

    private static readonly string[] SheriffWords = ["sheriff", "sheriffs"];

    private ListedName(string folded, string whole, string bare) => (Folded, Whole, Bare) = (folded, whole, bare);

    /// <summary>The name folded, without the state at its end.</summary>
    public string Folded { get; }

    /// <summary>The name without the words for police at its end: <c>florida gulf coast university</c>.</summary>
    public string Whole { get; }

    /// <summary>The name without the state at its beginning and without the words for police at its end: <c>highway patrol</c>, <c>palm beach</c>.</summary>
    public string Bare { get; }

    public AgencyKind Kind { get; private init; }

    /// <summary>County in the name of a sheriff or another county agency; null where the name has none.</summary>
    public string? County { get; private init; }

    /// <param name="name">As listed.</param>
    /// <param name="type">As the ledger gives it.</param>
    /// <param name="state">Two lower-case letters.</param>
    /// <param name="stateName">Folded name of the state.</param>
    public static ListedName Of(string name, string? type, string state, string stateName)
    {
        var folded = FoldedName.Of(name);
        if (name.Contains(',', StringComparison.Ordinal))
            folded = FoldedName.Without(folded, stateName) ?? FoldedName.Without(folded, state) ?? folded;
        var words = folded.Split(' ');
        var kind = KindOf(words, folded, type);
        var within = folded.StartsWith(stateName + " ", StringComparison.Ordinal) && type == "state" ? folded[(stateName.Length + 1)..] : folded;
        return new ListedName(folded, FoldedName.Without(folded, PoliceEndings) ?? folded, FoldedName.Without(within, PoliceEndings) ?? within) { Kind = kind, County = CountyIn(folded, words, kind) };
    }

    /// <summary>In a form in which ways of writing one state agency are equal.</summary>
    public static string Loose(string folded, string stateName)
    {
        var bare = folded.StartsWith(stateName + " ", StringComparison.Ordinal) ? folded[(stateName.Length + 1)..] : folded;
        bare = FoldedName.Without(bare, "department") ?? bare;
        return bare.Replace("corrections", "correction", StringComparison.Ordinal).Replace("department of state police", "state police", StringComparison.Ordinal);
    }

    private static string? CountyIn(string folded, string[] words, AgencyKind kind)
    {
        if (kind == AgencyKind.Sheriff && folded.StartsWith("sheriff of ", StringComparison.Ordinal))
            return FoldedName.Without(folded["sheriff of ".Length..], "county", "parish") ?? folded["sheriff of ".Length..];
        var end = Array.FindIndex(words, static w => w is "county" or "parish");
        if (end < 0 && kind == AgencyKind.Sheriff)
            end = Array.FindIndex(words, static w => w is "sheriff" or "sheriffs");
        return end > 0 ? string.Join(' ', words[..end]) : null;
    }

    private static AgencyKind KindOf(string[] words, string folded, string? type)
    {
        if (words.Intersect(SheriffWords).Any())
            return AgencyKind.Sheriff;
        if (words.Contains("constable") || words.Contains("constables"))
            return AgencyKind.Constable;
        if (words.Contains("university") || words.Contains("college"))
            return AgencyKind.University;
        if (type == "tribe" || words.Contains("tribe") || words.Contains("tribal"))
            return AgencyKind.Tribal;
        if (words.Any(static w => w is "corrections" or "correction" or "correctional" or "jail" or "detention"))
            return AgencyKind.Corrections;
        if (folded.Contains("state police", StringComparison.Ordinal) || folded.Contains("highway patrol", StringComparison.Ordinal))
            return AgencyKind.StatePolice;
        return type switch
        {
            "state" => AgencyKind.State,
            "municipality" => AgencyKind.City,
            "county" => AgencyKind.County,
            _ => words.Contains("police") ? AgencyKind.City : AgencyKind.Other,
        };
    }
}
