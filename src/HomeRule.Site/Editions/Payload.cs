using System.IO.Compression;

namespace HomeRule.Site.Editions;

/// <summary>The bytes of a finished answer as they are sent, plain or compressed. Each form is kept by itself: few clients ask for more than one. Immutable.</summary>
internal sealed class Payload(byte[] bytes, string contentType)
{
    public string ContentType { get; } = contentType;

    public byte[] Bytes { get; } = bytes;

    /// <summary>Bytes that it takes in memory.</summary>
    public long Weight { get; } = bytes.LongLength + 256;

    /// <summary>The same answer in an encoding of HTTP: <c>br</c>, <c>gzip</c>, or null for plain.</summary>
    public Payload In(string? encoding) => encoding switch
    {
        "br" => Squeeze(static stream => new BrotliStream(stream, CompressionLevel.Optimal)),
        "gzip" => Squeeze(static stream => new GZipStream(stream, CompressionLevel.Optimal)),
        _ => this,
    };

    private Payload Squeeze(Func<Stream, Stream> open)
    {
        using var kept = new MemoryStream(Bytes.Length / 4);
        using (var squeezed = open(kept))
            squeezed.Write(Bytes);
        return new Payload(kept.ToArray(), ContentType);
    }
}
