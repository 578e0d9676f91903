namespace HomeRule.Atlas.Reading;

/// <summary>A text, number or bool. Immutable.</summary>
public sealed class AtlasScalar(string text, AtlasScalarKind kind = AtlasScalarKind.Text, int line = 0, int column = 0) : AtlasNode(line, column)
{
    /// <summary>As written, without quotes.</summary>
    public string Text { get; } = text;

    public AtlasScalarKind Kind { get; } = kind;

    /// <summary>A plain decimal number: no sign but <c>-</c>, no leading zero, no exponent.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("-"))
            text = text[1..];
        var dot = text.IndexOf('.');
        var whole = dot >= 0 ? text[..dot] : text;
        if (whole.Length is 0 or > 15 || (whole[0] == '0' && whole.Length > 1) || whole.ContainsAnyExceptInRange('0', '9'))
            return false;
        return dot < 0 || (dot + 1 < text.Length && text.Length <= 24 && !text[(dot + 1)..].ContainsAnyExceptInRange('0', '9'));
    }
}
