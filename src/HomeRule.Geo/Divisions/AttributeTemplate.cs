using System.Diagnostics.CodeAnalysis;
using System.Text;
using HomeRule.Civics;

namespace HomeRule.Geo.Divisions;

/// <summary>Text with names of attributes in braces.</summary>
internal sealed class AttributeTemplate
{
    private readonly List<(string Text, bool IsAttribute)> _parts = [];

    private AttributeTemplate()
    {
    }

    internal bool HasAttribute => _parts.Exists(static part => part.IsAttribute);

    internal static bool TryParse(string text, [NotNullWhen(true)] out AttributeTemplate? template)
    {
        template = null;
        var made = new AttributeTemplate();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var plain = open < 0 ? text[at..] : text[at..open];
            if (plain.Contains('}', StringComparison.Ordinal))
                return false;
            if (plain.Length > 0)
                made._parts.Add((plain, false));
            if (open < 0)
                break;
            var close = text.IndexOf('}', open);
            if (close < open + 2)
                return false;
            made._parts.Add((text[(open + 1)..close], true));
            at = close + 1;
        }

        template = made;
        return true;
    }

    /// <param name="value">From an attribute's name to its text; null where the feature has none.</param>
    internal Result<string> Fill(Func<string, string?> value)
    {
        var filled = new StringBuilder();
        foreach (var (text, isAttribute) in _parts)
        {
            var part = isAttribute ? value(text) : text;
            if (string.IsNullOrWhiteSpace(part))
                return new Problem("division.attribute", $"has no attribute \"{text}\", which the template asks for.");
            filled.Append(part);
        }

        return filled.ToString();
    }
}
