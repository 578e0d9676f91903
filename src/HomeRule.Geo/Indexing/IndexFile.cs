using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using HomeRule.Civics;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// The bytes of an index, little-endian: "HRDI", version (int32), length of the whole (int64), CRC-32C of all that follows it (uint32), most hits,
/// entries, aliases (int32), then for each <see cref="IndexSection"/> its offset and length in bytes (int64), then the sections, each on a cache line.
/// In memory and in the file they are the same.
/// </summary>
internal static class IndexFile
{
    internal const int Version = 2;
    private const int ChecksumAt = 16;
    private const int CheckedFrom = 20;
    private const int ChecksumPiece = 1 << 22;
    private const int TableAt = 32;
    private static readonly int SectionCount = Enum.GetValues<IndexSection>().Length;
    private static ReadOnlySpan<byte> Magic => "HRDI"u8;

    private static int HeaderBytes => TableAt + (16 * SectionCount);

    internal static IndexImage Make(IndexNames names, int maxHits, IReadOnlyDictionary<IndexSection, byte[]> small, IReadOnlyDictionary<IndexSection, Func<ReadOnlySpan<uint>>> words)
    {
        var lengths = new long[SectionCount];
        foreach (var (section, bytes) in small)
            lengths[(int)section] = bytes.Length;
        foreach (var (section, span) in words)
            lengths[(int)section] = 4L * span().Length;
        var offsets = new long[SectionCount];
        var end = Aligned(HeaderBytes);
        for (var s = 0; s < SectionCount; s++)
        {
            offsets[s] = end;
            end = Aligned(end + lengths[s]);
        }

        var image = IndexImage.Allocate(end);
        var head = image.Writable(0, HeaderBytes);
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], Version);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], end);
        BinaryPrimitives.WriteInt32LittleEndian(head[20..], maxHits);
        BinaryPrimitives.WriteInt32LittleEndian(head[24..], names.Entries.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head[28..], names.Aliases.Length);
        for (var s = 0; s < SectionCount; s++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(head[(TableAt + (16 * s))..], offsets[s]);
            BinaryPrimitives.WriteInt64LittleEndian(head[(TableAt + (16 * s) + 8)..], lengths[s]);
        }

        foreach (var (section, bytes) in small)
            bytes.CopyTo(image.Writable(offsets[(int)section], bytes.Length));
        foreach (var (section, span) in words)
            Copy(span(), image.Writable(offsets[(int)section], lengths[(int)section]));
        Seal(image);
        return image;
    }

    /// <summary>Writes the checksum of what the image holds.</summary>
    internal static void Seal(IndexImage image) => BinaryPrimitives.WriteUInt32LittleEndian(image.Writable(ChecksumAt, 4), Checksum(image));

    internal static void Write(IndexImage image, Stream stream)
    {
        const int piece = 1 << 20;
        for (var at = 0L; at < image.Length; at += piece)
            stream.Write(image.Bytes(at, Math.Min(piece, image.Length - at)));
        GC.KeepAlive(image);
    }

    internal static Result<IndexImage> Read(ReadOnlySpan<byte> bytes)
    {
        var image = IndexImage.Allocate(bytes.Length);
        bytes.CopyTo(image.Writable(0, bytes.Length));
        return Check(image, () => Checksum(image)) is { } problem ? problem : image;
    }

    internal static Result<IndexImage> Map(string path, long offset, long length, bool verify)
    {
        try
        {
            var image = IndexImage.Map(path, offset, length);
            return Check(image, verify ? () => Checksum(path, offset, length) : null) is { } problem ? problem : image;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Damaged($"it cannot be opened ({e.Message.TrimEnd('.')})");
        }
    }

    internal static (int MaxHits, int Entries, int Aliases) Counts(IndexImage image)
    {
        var head = image.Bytes(0, HeaderBytes);
        return (BinaryPrimitives.ReadInt32LittleEndian(head[20..]), BinaryPrimitives.ReadInt32LittleEndian(head[24..]), BinaryPrimitives.ReadInt32LittleEndian(head[28..]));
    }

    internal static (long Offset, long Length) Place(IndexImage image, IndexSection section)
    {
        var entry = image.Bytes(TableAt + (16 * (int)section), 16);
        return (BinaryPrimitives.ReadInt64LittleEndian(entry), BinaryPrimitives.ReadInt64LittleEndian(entry[8..]));
    }

    internal static Problem Damaged(string what) => new("index.damaged", $"The division index is damaged: {what}. Compile it again: homerule atlas compile");

    /// <param name="checksum">Of the bytes as they are; null to trust them.</param>
    private static Problem? Check(IndexImage image, Func<uint>? checksum)
    {
        if (image.Length < HeaderBytes || !image.Bytes(0, 4).SequenceEqual(Magic))
            return image.Length >= 4 && image.Bytes(0, 4).SequenceEqual(Magic)
                ? Damaged("it is cut off")
                : new Problem("index.format", "The bytes are not a division index. Compile it again: homerule atlas compile");
        var head = image.Bytes(0, HeaderBytes);
        var version = BinaryPrimitives.ReadInt32LittleEndian(head[4..]);
        if (version != Version)
            return new Problem("index.version", $"The division index has version {version}, this program reads {Version}. Compile it again: homerule atlas compile");
        if (BinaryPrimitives.ReadInt64LittleEndian(head[8..]) != image.Length)
            return Damaged("its length is not the one it states");
        if (checksum is not null && BinaryPrimitives.ReadUInt32LittleEndian(head[ChecksumAt..]) != checksum())
            return Damaged("its checksum does not fit");
        foreach (var section in Enum.GetValues<IndexSection>())
        {
            var (offset, length) = Place(image, section);
            if (offset < HeaderBytes || length < 0 || offset > image.Length - length || offset % 64 != 0 || length % 4 != 0)
                return Damaged("a section leaves it");
        }

        return null;
    }

    private static void Copy(ReadOnlySpan<uint> from, Span<byte> to)
    {
        var words = MemoryMarshal.Cast<byte, uint>(to);
        if (BitConverter.IsLittleEndian)
            from.CopyTo(words);
        else
            BinaryPrimitives.ReverseEndianness(from, words);
    }

    private static long Aligned(long offset) => (offset + 63) / 64 * 64;

    private static uint Checksum(IndexImage image)
    {
        var total = uint.MaxValue;
        for (var at = (long)CheckedFrom; at < image.Length; at += ChecksumPiece)
            total = Add(total, image.Bytes(at, Math.Min(ChecksumPiece, image.Length - at)));
        GC.KeepAlive(image);
        return ~total;
    }

    /// <summary>The same from the file itself: pages that no look-up needs then never become resident.</summary>
    private static uint Checksum(string path, long offset, long length)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = ArrayPool<byte>.Shared.Rent(ChecksumPiece);
        try
        {
            var total = uint.MaxValue;
            for (var at = (long)CheckedFrom; at < length; at += ChecksumPiece)
            {
                var piece = buffer.AsSpan(0, (int)Math.Min(ChecksumPiece, length - at));
                for (var done = 0; done < piece.Length;)
                {
                    var read = RandomAccess.Read(file, piece[done..], offset + at + done);
                    if (read == 0)
                        throw new IOException("the file became shorter while it was read");
                    done += read;
                }

                total = Add(total, piece);
            }

            return ~total;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Four streams side by side (the instruction waits for its own result three cycles), joined by one more pass over their sums.</summary>
    private static uint Add(uint total, ReadOnlySpan<byte> bytes)
    {
        var quarter = bytes.Length / 32 * 8;
        uint a = 0, b = 1, c = 2, d = 3;
        var first = Longs(bytes, 0, quarter);
        var second = Longs(bytes, quarter, quarter);
        var third = Longs(bytes, 2 * quarter, quarter);
        var fourth = Longs(bytes, 3 * quarter, quarter);
        for (var i = 0; i < first.Length; i++)
        {
            a = BitOperations.Crc32C(a, first[i]);
            b = BitOperations.Crc32C(b, second[i]);
            c = BitOperations.Crc32C(c, third[i]);
            d = BitOperations.Crc32C(d, fourth[i]);
        }

        total = BitOperations.Crc32C(BitOperations.Crc32C(total, ((ulong)a << 32) | b), ((ulong)c << 32) | d);
        foreach (var rest in bytes[(4 * quarter)..])
            total = BitOperations.Crc32C(total, rest);
        return total;
    }

    private static ReadOnlySpan<ulong> Longs(ReadOnlySpan<byte> bytes, int from, int length) => MemoryMarshal.Cast<byte, ulong>(bytes.Slice(from, length));
}
