using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HomeRule.Atlas.Compiling.Sections;

/// <summary>The checked head of a file of sections.</summary>
internal sealed class SectionTable
{
    public required DateOnly Edition { get; init; }

    public required IReadOnlyList<SectionEntry> Sections { get; init; }

    /// <summary>SHA-256 over the name and the hash of each section, in order: independent of the edition.</summary>
    public required string ContentHash { get; init; }

    public SectionEntry? Find(string name) => Sections.FirstOrDefault(s => s.Name == name);

    /// <summary>What is wrong with the file as the end of a sentence, or null and the table.</summary>
    /// <param name="head">The first <see cref="SectionFormat.MostTableBytes"/> of the file, or all of a shorter one.</param>
    /// <param name="length">Of the whole file, in bytes.</param>
    /// <param name="format">What the file should be.</param>
    /// <param name="table">Set when nothing is wrong.</param>
    public static string? Read(ReadOnlySpan<byte> head, long length, SectionFormat format, out SectionTable? table)
    {
        table = null;
        if (head.Length < SectionFormat.MagicBytes || !head.StartsWith(Encoding.ASCII.GetBytes(format.Magic)))
            return $"is not {format.Noun}";
        if (head.Length < SectionFormat.HeaderBytes)
            return "is cut short";
        if (BinaryPrimitives.ReadInt32LittleEndian(head[8..]) is var version && version != format.Version)
            return $"has format {version} and this program reads format {format.Version}";
        var count = BinaryPrimitives.ReadInt32LittleEndian(head[12..]);
        if (count is < 0 or > SectionFormat.MostSections)
            return "is damaged";
        var size = SectionFormat.TableBytes(count);
        if (head.Length < size)
            return "is cut short";
        if (!SHA256.HashData(head[..(size - SectionFormat.HashBytes)]).AsSpan().SequenceEqual(head[(size - SectionFormat.HashBytes)..size]))
            return "is damaged";
        var day = BinaryPrimitives.ReadInt32LittleEndian(head[16..]);
        if (day < 0 || day > DateOnly.MaxValue.DayNumber)
            return "is damaged";
        if (ReadEntries(head, count, length, out var sections) is { } fault)
            return fault;
        table = new SectionTable { Edition = DateOnly.FromDayNumber(day), Sections = sections, ContentHash = HashOf(sections) };
        return null;
    }

    public static string HashOf(IReadOnlyList<SectionEntry> sections)
    {
        var content = new byte[sections.Count * (SectionFormat.NameBytes + SectionFormat.HashBytes)];
        for (var i = 0; i < sections.Count; i++)
        {
            var at = content.AsSpan(i * (SectionFormat.NameBytes + SectionFormat.HashBytes));
            Encoding.ASCII.GetBytes(sections[i].Name, at);
            sections[i].Hash.CopyTo(at[SectionFormat.NameBytes..]);
        }

        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private static string? ReadEntries(ReadOnlySpan<byte> head, int count, long length, out SectionEntry[] sections)
    {
        sections = new SectionEntry[count];
        var end = (long)SectionFormat.TableBytes(count);
        for (var i = 0; i < count; i++)
        {
            var entry = head.Slice(SectionFormat.HeaderBytes + (i * SectionFormat.EntryBytes), SectionFormat.EntryBytes);
            var offset = BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
            var bytes = BinaryPrimitives.ReadInt64LittleEndian(entry[24..]);
            if (offset < end || offset - end >= SectionFormat.PageAlignment || bytes < 0 || offset > long.MaxValue - bytes)
                return "is damaged";
            end = offset + bytes;
            if (end > length)
                return "is cut short";
            sections[i] = new SectionEntry(Encoding.ASCII.GetString(entry[..16]).TrimEnd('\0'), offset, bytes, entry[32..].ToArray());
        }

        return end == length ? null : "is damaged";
    }
}
