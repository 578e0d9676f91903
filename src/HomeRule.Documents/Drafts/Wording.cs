using System.Text;
using HomeRule.Civics.Provisions;

namespace HomeRule.Documents.Drafts;

/// <summary>Model wording → words of one government. Pure; thread-safe.</summary>
internal static class Wording
{
    /// <summary>Longest value of a setting that is not chosen from a list, in characters.</summary>
    public const int MostLetters = 160;

    /// <summary>Names in braces replaced; a value that begins a sentence begins with a capital. A name without a value stays as a blank in square brackets.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> words, Func<string, string?> setting)
    {
        var filled = new StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var (name, start, length) in WordingPlaceholders.In(text))
        {
            filled.Append(text, at, start - at);
            at = start + length;
            var value = name.Length == 0 ? text.Substring(start, length) : words.GetValueOrDefault(name) ?? setting(name) ?? $"[{name}]";
            filled.Append(value.Length > 0 && BeginsSentence(filled) ? char.ToUpperInvariant(value[0]) + value[1..] : value);
        }

        return Quoted(filled.Append(text, at, text.Length - at));
    }

    /// <summary>Straight double quotes as a typesetter writes them.</summary>
    private static string Quoted(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                text[i] = i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] == '(' ? '“' : '”';
        }

        return text.ToString();
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>True when the line begins with a letter or number in brackets, <c>(a)</c> or <c>(12)</c>.</summary>
    public static bool IsLettered(string line) => line.Length > 3 && line[0] == '(' && line.IndexOf(") ", StringComparison.Ordinal) is > 1 and < 6;

    private static bool BeginsSentence(StringBuilder before)
    {
        var at = before.Length - 1;
        if (at < 0 || before[at] == '\n')
            return true;
        if (before[at] != ' ')
            return false;
        if (at > 0 && before[at - 1] == '.')
            return true;

        // After the letter of a paragraph: "(a) ".
        var line = at;
        while (line > 0 && before[line - 1] != '\n')
            line--;
        return before[line] == '(' && at - line < 6 && before[at - 1] == ')';
    }
}
