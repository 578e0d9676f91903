using System.Collections.Frozen;
using System.Text;

namespace HomeRule.Atlas.Schema;

/// <summary>The words of an enumeration as the atlas writes them: <c>InForce</c> is <c>in-force</c>. Built once for each type; thread-safe.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly T[] Members = Enum.GetValues<T>();

    /// <summary>In the order of declaration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Members.Select(static m => Kebab(m.ToString()))];

    private static readonly FrozenDictionary<string, T> ByWord = Members.Zip(All).ToFrozenDictionary(static p => p.Second, static p => p.First, StringComparer.Ordinal);

    public static bool TryParse(string word, out T value) => ByWord.TryGetValue(word, out value);

    public static string Word(T value) => All[Array.IndexOf(Members, value)];

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
