using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HomeRule.Atlas.Compiling;

/// <summary>The checked head of a snapshot file: its edition, its sections and the hash of their content.</summary>
internal sealed class SnapshotTable
{
    public required DateOnly Edition { get; init; }

    public required IReadOnlyList<SnapshotSection> Sections { get; init; }

    /// <summary>SHA-256 over the name and the hash of each section, in order: independent of the edition.</summary>
    public required string ContentHash { get; init; }

    public SnapshotSection? Find(string name) => Sections.FirstOrDefault(s => s.Name == name);

    /// <summary>What is wrong with the file as the end of a sentence, or null and the table.</summary>
    public static string? Read(ReadOnlySpan<byte> file, out SnapshotTable? table)
    {
        table = null;
        if (file.Length < SnapshotFormat.Magic.Length || !file.StartsWith(SnapshotFormat.Magic))
            return "is not a snapshot";
        if (file.Length < SnapshotFormat.HeaderBytes)
            return "is cut short";
        if (BinaryPrimitives.ReadInt32LittleEndian(file[8..]) is var version && version != SnapshotFormat.Version)
            return $"has format {version} and this program reads format {SnapshotFormat.Version}";
        var count = BinaryPrimitives.ReadInt32LittleEndian(file[12..]);
        if (count is < 0 or > SnapshotFormat.MostSections)
            return "is damaged";
        var size = SnapshotFormat.TableBytes(count);
        if (file.Length < size)
            return "is cut short";
        if (!SHA256.HashData(file[..(size - SnapshotFormat.HashBytes)]).AsSpan().SequenceEqual(file[(size - SnapshotFormat.HashBytes)..size]))
            return "is damaged";
        var day = BinaryPrimitives.ReadInt32LittleEndian(file[16..]);
        if (day < 0 || day > DateOnly.MaxValue.DayNumber)
            return "is damaged";
        var sections = new SnapshotSection[count];
        var content = new byte[count * (SnapshotFormat.NameBytes + SnapshotFormat.HashBytes)];
        for (var i = 0; i < count; i++)
        {
            var entry = file.Slice(SnapshotFormat.HeaderBytes + i * SnapshotFormat.EntryBytes, SnapshotFormat.EntryBytes);
            var offset = BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
            var length = BinaryPrimitives.ReadInt64LittleEndian(entry[24..]);
            if (offset < size || length < 0 || offset > int.MaxValue || length > int.MaxValue)
                return "is damaged";
            if (offset + length > file.Length)
                return "is cut short";
            sections[i] = new SnapshotSection(Encoding.ASCII.GetString(entry[..16]).TrimEnd('\0'), (int)offset, (int)length, entry[32..].ToArray());
            var at = content.AsSpan(i * (SnapshotFormat.NameBytes + SnapshotFormat.HashBytes));
            entry[..16].CopyTo(at);
            entry[32..].CopyTo(at[16..]);
        }

        table = new SnapshotTable
        {
            Edition = DateOnly.FromDayNumber(day),
            Sections = sections,
            ContentHash = Convert.ToHexStringLower(SHA256.HashData(content)),
        };
        return null;
    }
}
