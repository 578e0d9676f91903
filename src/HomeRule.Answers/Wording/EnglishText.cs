using System.Runtime.CompilerServices;
using HomeRule.Civics;

namespace HomeRule.Answers.Wording;

/// <summary>An English sentence that is written only when the answer is in English.</summary>
[InterpolatedStringHandler]
internal ref struct EnglishText
{
    private DefaultInterpolatedStringHandler _inner;
    private readonly string? _text;

    public EnglishText(int literalLength, int formattedCount, Language language, out bool enabled)
    {
        enabled = language == Language.En;
        _inner = enabled ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
    }

    private EnglishText(string text) => _text = text;

    public static implicit operator EnglishText(string text) => new(text);

    public void AppendLiteral(string value) => _inner.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => _inner.AppendFormatted(value);

    public string Write() => _text ?? _inner.ToStringAndClear();
}
