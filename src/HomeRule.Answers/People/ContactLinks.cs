using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <summary>A contact point as something to press. Pure.</summary>
public static class ContactLinks
{
    /// <summary><c>tel:+13035550100</c>, <c>mailto:office@example.gov</c> or the form's address; null where the value is no number of the United States, no plain mail address, no http(s) address.</summary>
    public static string? Href(ContactKind kind, string value) => kind switch
    {
        ContactKind.Phone or ContactKind.Fax => Phone(value),
        ContactKind.Email => Mail(value.Trim()),
        ContactKind.Form => Web(value),
        _ => null,
    };

    /// <summary>The address when it is http(s); else null.</summary>
    public static string? Web(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;

    private static string? Phone(string value)
    {
        Span<char> digits = stackalloc char[24];
        var (count, ten) = (0, 0);
        foreach (var c in value)
        {
            // Letters begin an extension: "ext. 12", "x12".
            if (char.IsAsciiLetter(c) && ten == 0)
                ten = count;
            if (char.IsAsciiDigit(c) && count < digits.Length)
                digits[count++] = c;
        }

        var main = ten == 0 ? digits[..count] : digits[..ten];
        if (main.Length == 11 && main[0] == '1')
            main = main[1..];
        if (main.Length != 10 || main[0] is '0' or '1')
            return null;
        var extension = ten == 0 ? "" : digits[ten..count].ToString();
        return extension.Length is 0 or > 8 ? $"tel:+1{main}" : $"tel:+1{main};ext={extension}";
    }

    private static string? Mail(string value)
    {
        var at = value.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || at == value.Length - 1 || value.Length > 254)
            return null;
        foreach (var c in value.AsSpan(0, at))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-' or '+' or '\''))
                return null;
        }

        foreach (var c in value.AsSpan(at + 1))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                return null;
        }

        return "mailto:" + value.Replace("'", "%27", StringComparison.Ordinal);
    }
}
