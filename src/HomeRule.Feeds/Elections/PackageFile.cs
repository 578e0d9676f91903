using HomeRule.Feeds.Unpacking;
using HomeRule.Papers.Packages;

namespace HomeRule.Feeds.Elections;

/// <summary>
/// The bytes of one file out of a zip archive while they are unpacked. What the archive says of itself is not believed: bytes are counted and checked against
/// their sum. Read-only, forward-only; not thread-safe.
/// </summary>
internal sealed class PackageFile(Stream inner, long packed, CancellationToken stop) : ForwardStream
{
    // A file of a few kilobytes may well be of one letter; that is no danger.
    private const long AlwaysAllowed = 1 << 20;

    private readonly Crc32 _sum = new();

    public uint Sum => _sum.Value;

    /// <exception cref="TooLargeException">It unpacks to more than is believable.</exception>
    public override int Read(Span<byte> buffer)
    {
        stop.ThrowIfCancellationRequested();
        var got = inner.Read(buffer);
        Done += got;
        if (Done > ElectionPackage.MostBytes || (Done > AlwaysAllowed && Done / ZipUnpacker.MostRatio > Math.Max(packed, 1)))
            throw new TooLargeException(Math.Min(ElectionPackage.MostBytes, Math.Max(AlwaysAllowed, packed * ZipUnpacker.MostRatio)));
        _sum.Append(buffer[..got]);
        return got;
    }
}
