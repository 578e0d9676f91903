using HomeRule.Geo.Divisions;

namespace HomeRule.Feeds.Ice287g;

/// <summary>States as the lists write them: in full, in capitals, now and then with a letter too many. Stateless; thread-safe.</summary>
internal static class ListStates
{
    private static readonly Dictionary<string, string> ByName =
        StateTable.Rows.SelectMany(static r => new[] { (r.Name, r.Postal), (r.Postal, r.Postal) }).ToDictionary(static r => r.Item1, static r => r.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Names = StateTable.Rows.ToDictionary(static r => r.Postal, static r => r.Name, StringComparer.Ordinal);

    /// <summary>Two lower-case letters; also for a name of five letters or more with one letter added, lost or changed where only one state is so near. Null for any other text.</summary>
    public static string? Code(string text)
    {
        var name = text.Trim();
        if (ByName.TryGetValue(name, out var code))
            return code;
        if (name.Length < 5)
            return null;
        var near = StateTable.Rows.Where(r => Likeness.Edits(r.Name.ToUpperInvariant(), name.ToUpperInvariant(), 1) <= 1).Take(2).ToList();
        return near.Count == 1 ? near[0].Postal : null;
    }

    /// <param name="code">Two lower-case letters of a state.</param>
    public static string Name(string code) => Names[code];
}
