using System.Diagnostics.CodeAnalysis;

namespace HomeRule.Civics;

/// <summary>
/// An Open Civic Data division identifier for the United States, such as <c>ocd-division/country:us/state:co/place:denver</c>.
/// Lower-case; segments are <c>type:name</c>; names hold letters of any script, digits and <c>_ - ~ .</c>.
/// Source: https://open-civic-data.readthedocs.io/en/latest/proposals/0002.html
/// </summary>
public readonly record struct DivisionId
{
    public const string Country = "ocd-division/country:us";

    private readonly string? _value;

    private DivisionId(string value) => _value = value;

    /// <summary>The whole identifier.</summary>
    public string Value => _value ?? Country;

    /// <summary>Type of the last segment: <c>state</c>, <c>county</c>, <c>parish</c>, <c>place</c>, <c>district</c>, <c>country</c>…</summary>
    public string Type => LastSegment.Split(':')[0];

    /// <summary>Name of the last segment: <c>denver</c>.</summary>
    public string Name => LastSegment.Split(':')[1];

    /// <summary>Two lower-case letters of the state, district or territory that the division lies in; null for the country.</summary>
    public string? State
    {
        get
        {
            var parts = Value.Split('/');
            if (parts.Length < 3)
                return null;
            var (type, name) = Split(parts[2]);
            return type is "state" or "district" or "territory" ? name : null;
        }
    }

    private string LastSegment => Value[(Value.LastIndexOf('/') + 1)..];

    public static bool TryParse([NotNullWhen(true)] string? text, out DivisionId id)
    {
        id = default;
        if (text is null || text.Length > 200 || !text.StartsWith(Country, StringComparison.Ordinal))
            return false;
        var rest = text.AsSpan(Country.Length);
        while (rest.Length > 0)
        {
            if (rest[0] != '/')
                return false;
            rest = rest[1..];
            var end = rest.IndexOf('/') is var slash and >= 0 ? slash : rest.Length;
            if (!IsSegment(rest[..end]))
                return false;
            rest = rest[end..];
        }

        id = new DivisionId(text);
        return true;
    }

    /// <exception cref="FormatException">The text is not an identifier of a division of the United States.</exception>
    public static DivisionId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not an Open Civic Data division of country:us.");

    public override string ToString() => Value;

    private static (string Type, string Name) Split(string segment)
    {
        var colon = segment.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (segment, "") : (segment[..colon], segment[(colon + 1)..]);
    }

    /// <summary><c>type:name</c>. Plain loops: an edition has thousands of ids to read when it opens.</summary>
    private static bool IsSegment(ReadOnlySpan<char> segment)
    {
        var colon = segment.IndexOf(':');
        if (colon <= 0 || colon == segment.Length - 1)
            return false;
        foreach (var c in segment[..colon])
        {
            if (!char.IsAsciiLetterLower(c) && c != '_')
                return false;
        }

        foreach (var c in segment[(colon + 1)..])
        {
            if (!IsNameChar(c))
                return false;
        }

        return true;
    }

    private static bool IsNameChar(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_' or '-' or '~' or '.' || (char.IsLetter(c) && !char.IsUpper(c));
}
