using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HomeRule.Atlas.Compiling.Sections;

/// <summary>Sections → a file, one after the other, none of them held in memory as a whole.</summary>
internal static class SectionWriter
{
    private static readonly byte[] Zeros = new byte[SectionFormat.PageAlignment];

    /// <summary>Writes from the start of the stream; the table comes last, so that a file cut short has none.</summary>
    /// <param name="file">Empty, seekable.</param>
    /// <param name="format">Magic and version.</param>
    /// <param name="edition">Not part of the content hash.</param>
    /// <param name="sections">At most <see cref="SectionFormat.MostSections"/>.</param>
    /// <returns>The hash of the content.</returns>
    public static string Write(Stream file, SectionFormat format, DateOnly edition, IReadOnlyList<SectionSource> sections)
    {
        var entries = new SectionEntry[sections.Count];
        var at = (long)SectionFormat.TableBytes(sections.Count);
        file.Write(new byte[at]);
        for (var i = 0; i < entries.Length; i++)
        {
            var offset = SectionFormat.Align(at, sections[i].Alignment);
            file.Write(Zeros, 0, (int)(offset - at));
            using var hashing = new HashingStream(file);
            sections[i].Write(hashing);
            entries[i] = new SectionEntry(sections[i].Name, offset, hashing.Length, hashing.Hash());
            at = offset + hashing.Length;
        }

        file.Position = 0;
        file.Write(Table(format, edition, entries));
        return SectionTable.HashOf(entries);
    }

    /// <summary>The hash that the content would have in a file.</summary>
    public static string Hash(IReadOnlyList<SectionSource> sections) => SectionTable.HashOf([.. sections.Select(static s => Entry(s))]);

    /// <summary>Hash and length of one section; the offset stays 0.</summary>
    public static SectionEntry Entry(SectionSource section)
    {
        using var hashing = new HashingStream(null);
        section.Write(hashing);
        return new SectionEntry(section.Name, 0, hashing.Length, hashing.Hash());
    }

    private static byte[] Table(SectionFormat format, DateOnly edition, SectionEntry[] entries)
    {
        var table = new byte[SectionFormat.TableBytes(entries.Length)];
        Encoding.ASCII.GetBytes(format.Magic, table);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(8), format.Version);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(12), entries.Length);
        BinaryPrimitives.WriteInt32LittleEndian(table.AsSpan(16), edition.DayNumber);
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = table.AsSpan(SectionFormat.HeaderBytes + (i * SectionFormat.EntryBytes), SectionFormat.EntryBytes);
            Encoding.ASCII.GetBytes(entries[i].Name, entry);
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], entries[i].Offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[24..], entries[i].Length);
            entries[i].Hash.CopyTo(entry[32..]);
        }

        var end = table.Length - SectionFormat.HashBytes;
        SHA256.HashData(table.AsSpan(0, end), table.AsSpan(end));
        return table;
    }
}
