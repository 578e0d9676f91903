using System.Globalization;
using System.Text;
using HomeRule.Civics.Elections;

namespace HomeRule.Feeds.Elections;

/// <summary>Words and values of candidate files → ours. Stateless; thread-safe.</summary>
internal static class ElectionWords
{
    private static readonly (string Word, ElectionKind Kind)[] Kinds =
    [
        ("runoff", ElectionKind.Runoff), ("run off", ElectionKind.Runoff), ("primary", ElectionKind.Primary), ("primaries", ElectionKind.Primary), ("special", ElectionKind.Special),
        ("municipal", ElectionKind.Municipal), ("city", ElectionKind.Municipal), ("town", ElectionKind.Municipal), ("school", ElectionKind.School), ("general", ElectionKind.General),
    ];

    /// <summary>By the words of its type and name: a primary runoff is a runoff, a special primary a primary.</summary>
    public static ElectionKind Kind(params ReadOnlySpan<string?> words)
    {
        var text = " " + Fold(string.Join(' ', words)) + " ";
        foreach (var (word, kind) in Kinds)
        {
            if (text.Contains($" {word} ", StringComparison.Ordinal))
                return kind;
        }

        return ElectionKind.Other;
    }

    /// <summary>Lower case, without accents and apostrophes, one space between words of letters and digits.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '.') && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>A day of the calendar, with or without a time and a zone behind it; null when it is none.</summary>
    public static DateOnly? Day(string text)
    {
        var day = text.Trim();
        if (day.Length > 10 && day[10] is 'T' or 'Z' or '+' or '-' or ' ')
            day = day[..10];
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? found : null;
    }

    public static bool? Flag(string? text) => text?.Trim().ToLowerInvariant() switch
    {
        "true" or "1" or "yes" or "y" => true,
        "false" or "0" or "no" or "n" => false,
        _ => null,
    };

    /// <summary>Null when the word is not known.</summary>
    public static CandidacyStatus? Status(string text) => text.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-') switch
    {
        "filed" => CandidacyStatus.Filed,
        "qualified" => CandidacyStatus.Qualified,
        "withdrawn" => CandidacyStatus.Withdrawn,
        "write-in" => CandidacyStatus.WriteIn,
        "disqualified" => CandidacyStatus.Disqualified,
        _ => null,
    };

    /// <summary>One line without control characters, as a ballot would print it; null when nothing is left.</summary>
    public static string? Line(string? text)
    {
        if (text is null)
            return null;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200B' or '\uFEFF')
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd() is { Length: > 0 } kept ? kept : null;
    }
}
