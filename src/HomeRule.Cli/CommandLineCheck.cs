using System.CommandLine;
using System.Text;

namespace HomeRule.Cli;

/// <summary>Turns a command line that cannot be read into one sentence.</summary>
internal static class CommandLineCheck
{
    private const int LongestArgument = 4_096;

    private const int LongestSentence = 600;

    /// <summary>What no verb accepts: NUL and halves of characters, arguments of book length.</summary>
    public static string? Fault(IReadOnlyList<string> args)
    {
        foreach (var arg in args)
        {
            if (arg.Length > LongestArgument)
                return $"One argument has {arg.Length} characters; the longest read is {LongestArgument}. Shorten it.";
            if (arg.Contains('\0', StringComparison.Ordinal) || HasHalfCharacter(arg))
                return "An argument holds characters that are not text. Type it again.";
        }

        return null;
    }

    public static string Sentence(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        var path = VerbTable.PathOf(verb);
        var help = $"See {path} --help";
        if (parsed.UnmatchedTokens.Count > 0)
        {
            var token = parsed.UnmatchedTokens[0];
            if (verb is RootCommand or { Subcommands.Count: > 0 })
                return $"There is no command \"{token}\"{Near(token, verb.Subcommands.Select(c => c.Name))}. {help}";
            return token.StartsWith('-')
                ? $"There is no option {token}{Near(token, verb.Options.Select(o => o.Name))}. {help}"
                : $"\"{token}\" is one argument too many; put names with spaces in quotes. {help}";
        }

        if (verb.Subcommands.Count > 0 && verb.Action is null)
            return $"Say which command: {string.Join(", ", verb.Subcommands.Select(c => c.Name))}. {help}";
        foreach (var argument in verb.Arguments)
        {
            if (parsed.GetResult(argument) is null or { Tokens.Count: 0 } && argument.Arity.MinimumNumberOfValues > 0)
                return $"{verb.Name} needs {argument.HelpName ?? argument.Name}. {help}";
        }

        return $"{parsed.Errors[0].Message.TrimEnd('.')}. {help}";
    }

    /// <summary>Without line breaks and control characters, not longer than a screen.</summary>
    public static string OneLine(string sentence)
    {
        var line = new StringBuilder(Math.Min(sentence.Length, LongestSentence));
        foreach (var c in sentence)
        {
            if (line.Length >= LongestSentence)
                return line.Append('…').ToString();
            line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') ? ' ' : c);
        }

        return line.ToString();
    }

    private static string Near(string token, IEnumerable<string> names)
    {
        var bare = token.Length > 40 ? "" : token.TrimStart('-').ToLowerInvariant();
        var near = names.Select(name => (Name: name, Distance: Distance(bare, name.TrimStart('-')))).OrderBy(static n => n.Distance).FirstOrDefault();
        return near.Name is null || bare.Length < 2 || near.Distance > Math.Max(1, bare.Length / 3) ? "" : $"; did you mean {near.Name}?";
    }

    /// <summary>Letters to add, drop, change or swap with the next.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static bool HasHalfCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }
}
