using System.Runtime.CompilerServices;
using HomeRule.Civics;

namespace HomeRule.Answers.Wording;

/// <summary>A Spanish sentence that is written only when the answer is in Spanish.</summary>
[InterpolatedStringHandler]
internal ref struct SpanishText
{
    private DefaultInterpolatedStringHandler _inner;
    private readonly string? _text;

    public SpanishText(int literalLength, int formattedCount, Language language, out bool enabled)
    {
        enabled = language == Language.Es;
        _inner = enabled ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
    }

    private SpanishText(string text) => _text = text;

    public static implicit operator SpanishText(string text) => new(text);

    public void AppendLiteral(string value) => _inner.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => _inner.AppendFormatted(value);

    public string Write() => _text ?? _inner.ToStringAndClear();
}
