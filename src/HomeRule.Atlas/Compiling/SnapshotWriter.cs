using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HomeRule.Atlas.Compiling;

/// <summary>Sections → the bytes of a snapshot file.</summary>
internal static class SnapshotWriter
{
    public static byte[] Write(DateOnly edition, IReadOnlyList<(string Name, byte[] Bytes)> sections)
    {
        var table = SnapshotFormat.TableBytes(sections.Count);
        var size = sections.Aggregate((long)table, static (at, s) => SnapshotFormat.Align(at) + s.Bytes.Length);
        var file = new byte[size];
        SnapshotFormat.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), SnapshotFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), sections.Count);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), edition.DayNumber);
        long offset = table;
        for (var i = 0; i < sections.Count; i++)
        {
            var (name, bytes) = sections[i];
            offset = SnapshotFormat.Align(offset);
            var entry = file.AsSpan(SnapshotFormat.HeaderBytes + i * SnapshotFormat.EntryBytes, SnapshotFormat.EntryBytes);
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[24..], bytes.Length);
            SHA256.HashData(bytes, entry[32..]);
            bytes.CopyTo(file.AsSpan((int)offset));
            offset += bytes.Length;
        }

        SHA256.HashData(file.AsSpan(0, table - SnapshotFormat.HashBytes), file.AsSpan(table - SnapshotFormat.HashBytes));
        return file;
    }
}
