using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace HomeRule.Atlas.Compiling.Sections;

/// <summary>A file of sections, open for reading. Thread-safe; dispose it when the sections that are wanted have been read.</summary>
internal sealed class SectionFile : IDisposable
{
    private readonly SafeFileHandle _handle;

    private SectionFile(SafeFileHandle handle, SectionTable table)
    {
        _handle = handle;
        Table = table;
    }

    public SectionTable Table { get; }

    /// <summary>What is wrong with the file as the end of a sentence, or null and the file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static string? Open(string path, SectionFormat format, out SectionFile? file)
    {
        file = null;
        var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var head = new byte[SectionFormat.MostTableBytes];
        var fault = SectionTable.Read(head.AsSpan(0, Read(handle, head, 0)), RandomAccess.GetLength(handle), format, out var table);
        if (fault is null)
            file = new SectionFile(handle, table!);
        else
            handle.Dispose();
        return fault;
    }

    /// <summary>The bytes of a small section; null when they are not those that the table tells of.</summary>
    public byte[]? Read(SectionEntry section, bool verify)
    {
        if (section.Length > Array.MaxLength)
            return null;
        var bytes = new byte[section.Length];
        if (Read(_handle, bytes, section.Offset) < bytes.Length)
            return null;
        return !verify || SHA256.HashData(bytes).AsSpan().SequenceEqual(section.Hash) ? bytes : null;
    }

    public void Copy(SectionEntry section, Stream to)
    {
        var buffer = new byte[1 << 20];
        for (var at = 0L; at < section.Length;)
        {
            var got = RandomAccess.Read(_handle, buffer.AsSpan(0, (int)Math.Min(buffer.Length, section.Length - at)), section.Offset + at);
            if (got == 0)
                throw new EndOfStreamException("The file was cut short while it was read.");
            to.Write(buffer, 0, got);
            at += got;
        }
    }

    /// <summary>Whether the bytes between the sections are zero, as they were written.</summary>
    public bool HasCleanGaps()
    {
        var at = (long)SectionFormat.TableBytes(Table.Sections.Count);
        foreach (var section in Table.Sections)
        {
            var gap = new byte[section.Offset - at];
            if (Read(_handle, gap, at) < gap.Length || gap.AsSpan().ContainsAnyExcept((byte)0))
                return false;
            at = section.Offset + section.Length;
        }

        return true;
    }

    public void Dispose() => _handle.Dispose();

    private static int Read(SafeFileHandle handle, Span<byte> to, long offset)
    {
        var got = 0;
        while (got < to.Length && RandomAccess.Read(handle, to[got..], offset + got) is var n and > 0)
            got += n;
        return got;
    }
}
