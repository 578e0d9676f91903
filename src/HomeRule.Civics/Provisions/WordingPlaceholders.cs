namespace HomeRule.Civics.Provisions;

/// <summary>The names in braces that model wording may use, besides the settings of its own provision.</summary>
public static class WordingPlaceholders
{
    /// <summary>The government: the City of X.</summary>
    public const string Government = "government";

    /// <summary>The body that acts: the City Council.</summary>
    public const string Body = "body";

    /// <summary>Officers, employees and agents of the government.</summary>
    public const string Staff = "staff";

    /// <summary>The police department or sheriff's office.</summary>
    public const string Agency = "agency";

    /// <summary>Chief of Police, Sheriff.</summary>
    public const string Head = "head";

    /// <summary>Mayor, City Manager, County Executive.</summary>
    public const string Executive = "executive";

    public const string State = "state";

    public static IReadOnlyList<string> All { get; } = [Government, Body, Staff, Agency, Head, Executive, State];

    /// <summary>Each name in braces with where it begins and how long it is with its braces; a brace without its partner has an empty name.</summary>
    public static IEnumerable<(string Name, int Start, int Length)> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '}')
                yield return ("", at, 1);
            if (text[at] != '{')
                continue;
            var end = text.AsSpan(at + 1).IndexOfAny('{', '}', '\n');
            if (end < 0 || text[at + 1 + end] != '}')
            {
                yield return ("", at, 1);
                continue;
            }

            yield return (text.Substring(at + 1, end), at, end + 2);
            at += end + 1;
        }
    }
}
