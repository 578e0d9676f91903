using System.Runtime.CompilerServices;
using System.Text;

namespace HomeRule.Cli.Csv;

/// <summary>Bytes to write, in memory that is used again for the next block. Not thread-safe.</summary>
internal sealed class CsvBuffer
{
    private byte[] _bytes = new byte[256 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - Length)
            Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(byte one)
    {
        if (Length == _bytes.Length)
            Grow(1);
        _bytes[Length++] = one;
    }

    /// <summary>The text as UTF-8.</summary>
    public void Add(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _bytes.Length - Length)
            Grow(most);
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    /// <summary>A field, in quotes if it needs them.</summary>
    public void AddField(ReadOnlySpan<byte> text, byte delimiter)
    {
        if (text.IndexOfAny((byte)'"', (byte)'\n', (byte)'\r') < 0 && !text.Contains(delimiter))
        {
            Add(text);
            return;
        }

        Add((byte)'"');
        while (text.IndexOf((byte)'"') is >= 0 and var quote)
        {
            Add(text[..(quote + 1)]);
            Add((byte)'"');
            text = text[(quote + 1)..];
        }

        Add(text);
        Add((byte)'"');
    }

    private void Grow(int more) => Array.Resize(ref _bytes, checked((int)Math.Min(Array.MaxLength, Math.Max(2L * _bytes.Length, (long)Length + more))));
}
