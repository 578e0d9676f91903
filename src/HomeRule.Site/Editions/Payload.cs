using System.IO.Compression;

namespace HomeRule.Site.Editions;

/// <summary>The bytes of a finished answer, plain and (made on first use) compressed. Thread-safe.</summary>
internal sealed class Payload(byte[] plain, string contentType)
{
    private byte[]? _brotli;
    private byte[]? _gzip;

    public string ContentType { get; } = contentType;

    public byte[] Plain { get; } = plain;

    /// <summary>Bytes that it takes in memory at most, compressed copies included.</summary>
    public long Weight { get; } = plain.LongLength + (plain.LongLength / 3) + 256;

    public byte[] Brotli => _brotli ??= Squeeze(static stream => new BrotliStream(stream, CompressionLevel.Optimal));

    public byte[] Gzip => _gzip ??= Squeeze(static stream => new GZipStream(stream, CompressionLevel.Optimal));

    private byte[] Squeeze(Func<Stream, Stream> open)
    {
        using var kept = new MemoryStream(Plain.Length / 4);
        using (var squeezed = open(kept))
            squeezed.Write(Plain);
        return kept.ToArray();
    }
}
