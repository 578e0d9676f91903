using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using HomeRule.Civics;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// The file, little-endian: "HRDI", version (int32), length of the whole file (int64), CRC-32C of all that follows (uint32), cell shift, most hits,
/// number of divisions, number of aliases (int32), length of the names (int32), the names in UTF-8 each ended by a line feed, padded with line feeds
/// to four bytes; then each array as its length (int32) and its int32 elements, in the order of <see cref="IndexData.Arrays"/>.
/// </summary>
internal static class IndexFile
{
    internal const int Version = 1;
    internal const int HeaderBytes = 40;
    private static ReadOnlySpan<byte> Magic => "HRDI"u8;

    internal static void Write(IndexData data, Stream stream)
    {
        var names = Encoding.UTF8.GetBytes(string.Concat(data.Divisions.Concat(data.AliasIds).Select(static id => id + "\n")));
        var namesLength = (names.Length + 3) / 4 * 4;
        var arrays = data.Arrays;
        var bytes = new byte[HeaderBytes + namesLength + arrays.Sum(static array => 4 + (4 * array.Length))];
        var span = bytes.AsSpan();
        Magic.CopyTo(span);
        BinaryPrimitives.WriteInt32LittleEndian(span[4..], Version);
        BinaryPrimitives.WriteInt64LittleEndian(span[8..], bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(span[20..], data.CellShift);
        BinaryPrimitives.WriteInt32LittleEndian(span[24..], data.MaxHits);
        BinaryPrimitives.WriteInt32LittleEndian(span[28..], data.Divisions.Length);
        BinaryPrimitives.WriteInt32LittleEndian(span[32..], data.AliasIds.Length);
        BinaryPrimitives.WriteInt32LittleEndian(span[36..], namesLength);
        span.Slice(HeaderBytes, namesLength).Fill((byte)'\n');
        names.CopyTo(span[HeaderBytes..]);
        var at = HeaderBytes + namesLength;
        foreach (var array in arrays)
        {
            BinaryPrimitives.WriteInt32LittleEndian(span[at..], array.Length);
            Swap(array, MemoryMarshal.Cast<byte, int>(span.Slice(at + 4, 4 * array.Length)));
            at += 4 + (4 * array.Length);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(span[16..], Checksum(span[20..]));
        stream.Write(bytes);
    }

    internal static Result<IndexData> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderBytes || !bytes.StartsWith(Magic))
            return new Problem("index.format", "The bytes are not a division index; compile the snapshot again.");
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) != Version)
            return new Problem("index.version", $"The division index has version {BinaryPrimitives.ReadInt32LittleEndian(bytes[4..])}, this program reads {Version}; compile the snapshot again.");
        if (BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]) != bytes.Length)
            return Damaged("its length is not the one it states");
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes[16..]) != Checksum(bytes[20..]))
            return Damaged("its checksum does not fit");
        return ReadChecked(bytes);
    }

    private static Result<IndexData> ReadChecked(ReadOnlySpan<byte> bytes)
    {
        var shift = BinaryPrimitives.ReadInt32LittleEndian(bytes[20..]);
        var maxHits = BinaryPrimitives.ReadInt32LittleEndian(bytes[24..]);
        var divisions = BinaryPrimitives.ReadInt32LittleEndian(bytes[28..]);
        var aliases = BinaryPrimitives.ReadInt32LittleEndian(bytes[32..]);
        var namesLength = BinaryPrimitives.ReadInt32LittleEndian(bytes[36..]);
        if (shift is < IndexData.MinCellShift or > IndexData.MaxCellShift || divisions < 0 || aliases < 0 || namesLength < 0
            || namesLength % 4 != 0 || namesLength > bytes.Length - HeaderBytes || (long)divisions + aliases > namesLength)
            return Damaged("its header states impossible numbers");
        if (!TryNames(bytes.Slice(HeaderBytes, namesLength), divisions + aliases, out var names))
            return Damaged("its list of divisions does not fit");

        var arrays = new int[15][];
        var at = HeaderBytes + namesLength;
        for (var i = 0; i < arrays.Length; i++)
        {
            if (bytes.Length - at < 4)
                return Damaged("an array is cut off");
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
            at += 4;
            if (length < 0 || length > (bytes.Length - at) / 4)
                return Damaged("an array is cut off");
            arrays[i] = new int[length];
            Swap(MemoryMarshal.Cast<byte, int>(bytes.Slice(at, 4 * length)), arrays[i]);
            at += 4 * length;
        }

        if (at != bytes.Length)
            return Damaged("something follows its last array");
        var data = new IndexData
        {
            CellShift = shift,
            MaxHits = maxHits,
            Divisions = names[..divisions],
            AliasIds = names[divisions..],
            AliasOrdinals = arrays[0],
            Vertices = arrays[1],
            ChainStart = arrays[2],
            OwnerStart = arrays[3],
            Owners = arrays[4],
            RingStart = arrays[5],
            RingChains = arrays[6],
            PartStart = arrays[7],
            PartDivision = arrays[8],
            DivisionStart = arrays[9],
            SetStart = arrays[10],
            SetItems = arrays[11],
            Tiles = arrays[12],
            Cells = arrays[13],
            Records = arrays[14],
        };
        return IndexCheck.FirstFault(data) is { } fault ? Damaged(fault) : data;
    }

    private static bool TryNames(ReadOnlySpan<byte> text, int count, out string[] names)
    {
        names = new string[count];
        var seen = new HashSet<string>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var end = text.IndexOf((byte)'\n');
            if (end < 0)
                return false;
            names[i] = Encoding.UTF8.GetString(text[..end]);
            if (!DivisionId.TryParse(names[i], out _) || !seen.Add(names[i]))
                return false;
            text = text[(end + 1)..];
        }

        return !text.ContainsAnyExcept((byte)'\n') && text.Length < 4;
    }

    private static void Swap(ReadOnlySpan<int> from, Span<int> to)
    {
        if (BitConverter.IsLittleEndian)
            from.CopyTo(to);
        else
            BinaryPrimitives.ReverseEndianness(from, to);
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        while (bytes.Length >= 8)
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }

        foreach (var b in bytes)
            crc = BitOperations.Crc32C(crc, b);
        return ~crc;
    }

    private static Problem Damaged(string what) => new("index.damaged", $"The division index is damaged: {what}. Compile the snapshot again.");
}
