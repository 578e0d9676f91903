using System.Buffers.Binary;
using System.Text;

namespace HomeRule.Papers.Packages;

/// <summary>
/// Reads the central directory of a zip archive, byte by byte, so that nothing is believed that was not looked at. Archives over 4 GiB and those of several
/// disks are not read. Source: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. Stateless; thread-safe.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LocalLength = 30;
    private const uint EndMark = 0x06054B50;
    private const uint EntryMark = 0x02014B50;
    private const uint LocalMark = 0x04034B50;
    private const int LinkMode = 0xA000;

    /// <summary>The entries in their order; null when the bytes are no whole archive. Stops at <paramref name="most"/> + 1.</summary>
    public static IReadOnlyList<ZipPart>? Read(ReadOnlySpan<byte> bytes, int most)
    {
        var end = FindEnd(bytes);
        if (end < 0)
            return null;
        var count = U16(bytes, end + 10);
        var size = U32(bytes, end + 12);
        var at = (long)U32(bytes, end + 16);
        if (U16(bytes, end + 4) != 0 || count != U16(bytes, end + 8) || at + size != end)
            return null;
        var parts = new List<ZipPart>();
        for (var i = 0; i < count && i <= most; i++)
        {
            if (at + EntryLength > end || U32(bytes, (int)at) != EntryMark)
                return null;
            var here = (int)at;
            int name = U16(bytes, here + 28), extra = U16(bytes, here + 30), comment = U16(bytes, here + 32);
            if (at + EntryLength + name + extra + comment > end)
                return null;
            parts.Add(new(
                Encoding.UTF8.GetString(bytes.Slice(here + EntryLength, name)), U16(bytes, here + 10), U32(bytes, here + 16), U32(bytes, here + 20), U32(bytes, here + 24),
                U32(bytes, here + 42), (U32(bytes, here + 38) >> 16 & 0xF000) == LinkMode, (U16(bytes, here + 8) & 1) != 0));
            at += EntryLength + name + extra + comment;
        }

        return parts.Count > most || at == end ? parts : null;
    }

    /// <summary>Where the packed bytes of an entry start; -1 when its local header is not there or tells another name or method.</summary>
    public static long StartOf(ReadOnlySpan<byte> bytes, ZipPart part)
    {
        if (part.Header + LocalLength > bytes.Length || U32(bytes, (int)part.Header) != LocalMark)
            return -1;
        var here = (int)part.Header;
        int name = U16(bytes, here + 26), extra = U16(bytes, here + 28);
        var start = part.Header + LocalLength + name + extra;
        if (start + part.Packed > bytes.Length || U16(bytes, here + 8) != part.Method)
            return -1;
        return Encoding.UTF8.GetString(bytes.Slice(here + LocalLength, name)) == part.Name ? start : -1;
    }

    private static int FindEnd(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.Length - EndLength; at >= Math.Max(0, bytes.Length - EndLength - ushort.MaxValue); at--)
        {
            if (U32(bytes, at) == EndMark && at + EndLength + U16(bytes, at + 20) == bytes.Length)
                return at;
        }

        return -1;
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
