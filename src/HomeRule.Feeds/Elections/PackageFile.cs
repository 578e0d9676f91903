using HomeRule.Feeds.Unpacking;
using HomeRule.Papers.Packages;

namespace HomeRule.Feeds.Elections;

/// <summary>
/// The bytes of one file out of a zip archive while they are unpacked. What the archive says of itself is not believed: bytes are counted and checked against
/// their sum. Read-only, forward-only; not thread-safe.
/// </summary>
internal sealed class PackageFile(Stream inner, long packed, CancellationToken stop) : Stream
{
    // A file of a few kilobytes may well be of one letter; that is no danger.
    private const long AlwaysAllowed = 1 << 20;

    private readonly Crc32 _sum = new();
    private long _done;

    public uint Sum => _sum.Value;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _done; set => throw new NotSupportedException(); }

    /// <exception cref="TooLargeException">It unpacks to more than is believable.</exception>
    public override int Read(Span<byte> buffer)
    {
        stop.ThrowIfCancellationRequested();
        var got = inner.Read(buffer);
        _done += got;
        if (_done > ElectionPackage.MostBytes || (_done > AlwaysAllowed && _done / ZipUnpacker.MostRatio > Math.Max(packed, 1)))
            throw new TooLargeException(Math.Min(ElectionPackage.MostBytes, Math.Max(AlwaysAllowed, packed * ZipUnpacker.MostRatio)));
        _sum.Append(buffer[..got]);
        return got;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
