using System.Globalization;
using System.Text;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

/// <summary>
/// A query read without mercy: unknown, repeated, oversized or malformed parameters are a problem that names the field. Values are NFC text without
/// control characters. Immutable.
/// </summary>
internal sealed class StrictQuery
{
    public const int MaxLength = 2048;

    private static readonly StrictQuery None = new([]);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<(string Name, string Value)> _values;

    private StrictQuery(List<(string Name, string Value)> values) => _values = values;

    public bool IsEmpty => _values.Count == 0;

    public string? this[string name]
    {
        get
        {
            foreach (var (key, value) in _values)
            {
                if (key == name)
                    return value;
            }

            return null;
        }
    }

    public static Result<StrictQuery> Read(QueryString query, QueryContract contract) => Read(query.Value, contract);

    /// <param name="raw">The query as sent, with or without its question mark.</param>
    public static Result<StrictQuery> Read(string? raw, QueryContract contract)
    {
        var text = raw.AsSpan().TrimStart('?');
        if (text.Length == 0)
            return Complete(None, contract);
        if (text.Length > MaxLength)
            return Bad("query.too-long", "query", $"The query has more than {MaxLength} characters; shorten it.");
        var values = new List<(string, string)>(4);
        foreach (var range in text.Split('&'))
        {
            var pair = text[range];
            if (pair.Length == 0)
                return Bad("query.malformed", "query", "The query has an empty parameter; remove the extra '&'.");
            var equals = pair.IndexOf('=');
            if (!TryDecode(equals < 0 ? pair : pair[..equals], out var name))
                return Bad("query.malformed", "query", "The name of a parameter is not valid UTF-8 percent-encoding.");
            if (contract.Find(name) is not { } field)
                return Bad("query.unknown", Clip(name), $"\"{Clip(name)}\" is not a parameter here; use {Known(contract)}.");
            if (!TryDecode(equals < 0 ? "" : pair[(equals + 1)..], out var value))
                return Bad("query.malformed", field.Name, $"{field.Name} is not valid UTF-8 percent-encoded text.");
            if (value.Length > field.MaxLength)
                return Bad("query.too-long", field.Name, $"{field.Name} has more than {field.MaxLength} characters; shorten it.");
            if (value.Length == 0)
                return Bad("query.empty", field.Name, $"{field.Name} is empty; give it a value or leave it out.");
            if (values.Exists(v => v.Item1 == field.Name))
                return Bad("query.repeated", field.Name, $"{field.Name} is there more than once; give it once.");
            values.Add((field.Name, value));
        }

        return Complete(new StrictQuery(values), contract);
    }

    private static Result<StrictQuery> Complete(StrictQuery query, QueryContract contract)
    {
        foreach (var field in contract.Fields)
        {
            if (field.Required && query[field.Name] is null)
                return Bad("query.missing", field.Name, $"{field.Name} is missing; add it, for example {field.Name}={field.Example}.");
        }

        return query;
    }

    private static bool TryDecode(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        if (text.Length == 0)
            return true;
        var bytes = new byte[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '%')
            {
                if (i + 2 >= text.Length || !byte.TryParse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var one))
                    return false;
                bytes[length++] = one;
                i += 2;
            }
            else if (c is > ' ' and < (char)127)
            {
                bytes[length++] = c == '+' ? (byte)' ' : (byte)c;
            }
            else
            {
                return false;
            }
        }

        try
        {
            value = Utf8.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        // U+FFFE is no character, and normalization throws on it.
        if (value.Any(static c => char.IsControl(c) || c == '\uFFFE'))
            return false;
        value = value.Normalize(NormalizationForm.FormC);
        return true;
    }

    private static string Known(QueryContract contract) =>
        contract.Fields.Count == 0 ? "none: this address takes no parameters" : string.Join(", ", contract.Fields.Select(f => f.Name));

    private static string Clip(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static Problem Bad(string code, string field, string message) => new(code, message) { Field = field };
}
