using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace HomeRule.Geo.Reading;

/// <summary>Walks the tokens of one JSON value of a <see cref="ByteSource"/>, however long it is.</summary>
internal ref struct JsonCursor
{
    internal const int MaxDepth = 64;

    private readonly ByteSource _source;
    private Utf8JsonReader _reader;

    internal JsonCursor(ByteSource source)
    {
        _source = source;
        _reader = new Utf8JsonReader(source.Window, source.IsFinal, new JsonReaderState(new JsonReaderOptions { MaxDepth = MaxDepth }));
    }

    internal readonly JsonTokenType Token => _reader.TokenType;

    internal readonly int Depth => _reader.CurrentDepth;

    /// <summary>The token's bytes as written.</summary>
    internal readonly ReadOnlySpan<byte> Bytes => _reader.ValueSpan;

    /// <exception cref="JsonException">The text is no JSON, or nests too deep.</exception>
    internal bool Read()
    {
        while (!_reader.Read())
        {
            if (_reader.IsFinalBlock)
                return false;
            _source.Advance((int)_reader.BytesConsumed);
            _source.Fill();
            _reader = new Utf8JsonReader(_source.Window, _source.IsFinal, _reader.CurrentState);
        }

        return true;
    }

    /// <summary>Reads a token that must be there.</summary>
    internal void Next()
    {
        if (!Read())
            throw new JsonException("The text ends too early.");
    }

    /// <summary>Moves to the next name of the object at hand; false at its end.</summary>
    internal bool NextName()
    {
        Next();
        return Token == JsonTokenType.PropertyName;
    }

    /// <summary>Whether the name or text at hand is this one; text that is not Unicode is no name.</summary>
    internal readonly bool Is(ReadOnlySpan<byte> utf8) => _reader.ValueIsEscaped ? TryText(out var text) && utf8.SequenceEqual(Encoding.UTF8.GetBytes(text)) : _reader.ValueSpan.SequenceEqual(utf8);

    /// <summary>Skips the value at hand with all that it holds.</summary>
    internal void Skip()
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return;
        var depth = Depth;
        do
            Next();
        while (Depth > depth || Token is not (JsonTokenType.EndObject or JsonTokenType.EndArray));
    }

    /// <summary>Text, number or truth value as text. False for text that is not Unicode.</summary>
    internal readonly bool TryText([NotNullWhen(true)] out string? text)
    {
        text = null;
        if (Token is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            text = Encoding.ASCII.GetString(_reader.ValueSpan);
            return true;
        }

        try
        {
            text = _reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // What Utf8JsonReader throws for invalid UTF-8 and for escaped lone surrogates.
            return false;
        }
    }
}
