using System.Globalization;
using System.Text.RegularExpressions;
using HomeRule.Atlas.Reading;
using HomeRule.Atlas.Schema;
using HomeRule.Civics;
using HomeRule.Civics.Calendars;

namespace HomeRule.Atlas.Checking;

/// <summary>What is wrong with one value, in a sentence.</summary>
internal static partial class ScalarRules
{
    public static (string Code, string Sentence)? Fault(AtlasScalar scalar, AtlasField field, DateOnly today) => field.Type switch
    {
        AtlasFieldType.Text or AtlasFieldType.Value => TextFault(scalar.Text),
        AtlasFieldType.Wording => WordingFault(scalar.Text),
        AtlasFieldType.Id => IdFault(scalar.Text),
        AtlasFieldType.Reach => scalar.Text == "all-cooperation" ? null : ("reach.unknown", $"'{scalar.Text}' is not a reach. Write all-cooperation, or a list of lever ids."),
        AtlasFieldType.Date => DateFault(scalar.Text, null),
        AtlasFieldType.PastDate => DateFault(scalar.Text, today),
        AtlasFieldType.Enum => field.Values.Contains(scalar.Text) ? null
            : ("enum.unknown", $"'{scalar.Text}' is not one of its words.{Near.Hint(scalar.Text, field.Values)} Use {string.Join(", ", field.Values)}."),
        AtlasFieldType.Division => DivisionId.TryParse(scalar.Text, out _) ? null
            : ("division.malformed", $"'{scalar.Text}' is not an Open Civic Data id. Write ocd-division/country:us/… in lower case."),
        AtlasFieldType.Url => UrlFault(scalar.Text),
        AtlasFieldType.Phone => IsPhone(scalar.Text) ? null
            : ("phone.malformed", $"'{scalar.Text}' is not a telephone number with its area code. Write it as in 303-555-0100 or (303) 555-0100 ext. 5."),
        AtlasFieldType.Email => IsEmail(scalar.Text) ? null
            : ("email.malformed", $"'{scalar.Text}' is not one e-mail address. Write it as in clerk@example.org."),
        AtlasFieldType.DateRule => DateRule.TryParse(scalar.Text).TryGet(out _, out var problem) ? null : (problem.Code, problem.Message),
        AtlasFieldType.Number => scalar.Kind == AtlasScalarKind.Number ? NumberFault(scalar.Text, field.Name)
            : ("number.malformed", $"'{scalar.Text}' is not a plain number. Write digits without quotes, exponent or leading zero."),
        AtlasFieldType.Bool => scalar.Kind == AtlasScalarKind.Bool ? null : ("bool.malformed", $"'{scalar.Text}' is not true or false. Write true or false without quotes."),
        _ => null,
    };

    /// <summary>A name that is written without quotes as a key and reads back as it is.</summary>
    public static bool IsPlainName(string text) => text.Length <= 60 && PlainName().IsMatch(text) && text is not ("null" or "Null" or "NULL");

    /// <summary>Ten digits, or eleven that begin with 1, with the usual signs between them and perhaps an extension.</summary>
    private static bool IsPhone(string text)
    {
        if (text.Length > 40 || PhoneForm().Match(text) is not { Success: true } match)
            return false;
        var digits = match.Groups[1].ValueSpan;
        var count = 0;
        var first = '\0';
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
                continue;
            first = count++ == 0 ? c : first;
        }

        return count == 10 || (count == 11 && first == '1');
    }

    private static bool IsEmail(string text) => text.Length <= 254 && EmailForm().IsMatch(text);

    private static (string, string)? TextFault(string text)
    {
        if (text != text.Trim())
            return ("text.padded", "The text starts or ends with a space. Take it out.");
        if (text.AsSpan().IndexOfAny('\n', '\r') >= 0)
            return ("text.lines", "The text has line breaks. Write it on one line.");
        if (Unwritable(text) is { } bad)
            return ("text.control", $"The text holds a control character or half a character (U+{(int)bad:X4}). Take it out.");
        return text.AsSpan().IndexOfAny('<', '&') >= 0 && Markup().IsMatch(text) ? ("text.markup", "The text holds HTML. Write plain text.") : null;
    }

    /// <summary>Each line is a text of its own.</summary>
    private static (string, string)? WordingFault(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0)
                return ("text.lines", "The text has an empty line. Take it out; every line is a paragraph.");
            if (TextFault(line) is { } fault)
                return fault;
        }

        return null;
    }

    /// <summary>The first control character or unpaired surrogate, which no file may hold; null when there is none.</summary>
    public static char? Unwritable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i))
                i++;
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]))
                return text[i];
        }

        return null;
    }

    private static (string, string)? IdFault(string text) => text.Length <= 120 && IdForm().IsMatch(text) ? null
        : ("id.malformed", $"'{text}' is not an id. Use lower-case letters, digits, - and _, starting with a letter or digit, at most 120 characters.");

    private static (string, string)? DateFault(string text, DateOnly? today)
    {
        if (!PartialDate.TryParse(text, out var date))
            return ("date.malformed", DateForm().IsMatch(text)
                ? $"'{text}' names no day of the calendar (years 1700 to 2199). Correct the month or the day."
                : $"'{text}' is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD; what the date means in words goes to dateNote.");
        return today is { } day && date.First > day
            ? ("date.future", $"{text} is later than today ({day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}). Nothing can have been seen then; correct the date.")
            : null;
    }

    private static (string, string)? UrlFault(string text)
    {
        if (text.Any(static c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || c is '<' or '>' or '"'))
            return ("url.malformed", "The address holds a space, a quote or an angle bracket. Give one address; a second one is a second source.");
        return (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal)) &&
               Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? null
            : ("url.malformed", $"'{text}' is not an absolute http or https address. Start it with https://, or write it as cite.");
    }

    private static (string, string)? NumberFault(string text, string name)
    {
        var most = name switch { "lat" => 90, "lng" => 180, _ => 1e12 };
        return Math.Abs(double.Parse(text, CultureInfo.InvariantCulture)) <= most ? null : ("number.range", $"{text} is outside −{most} to {most}. Check the order of lat and lng.");
    }

    [GeneratedRegex("^[A-Za-z](?:[A-Za-z0-9 _.-]*[A-Za-z0-9_.-])?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainName();

    [GeneratedRegex(@"^([+(]?[0-9][0-9 ().\-/]*[0-9])(?:,? ?(?:x|ext\.?) ?[0-9]{1,6})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PhoneForm();

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex EmailForm();

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();

    [GeneratedRegex("</?[a-zA-Z!]|&(?:[a-zA-Z]{2,8}|#[0-9]{1,6});", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
