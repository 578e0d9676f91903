using System.IO.MemoryMappedFiles;
using System.Runtime.ConstrainedExecution;
using System.Runtime.InteropServices;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// The bytes of an index, in memory of its own or mapped from a file; given back when nothing refers to it any more. Whoever reads through a span keeps
/// the image alive (<see cref="GC.KeepAlive"/>) until done. Immutable after it was filled; thread-safe.
/// </summary>
internal sealed unsafe class IndexImage : CriticalFinalizerObject
{
    private readonly byte* _start;
    private readonly MemoryMappedViewAccessor? _view;
    private readonly bool _owned;

    private IndexImage(byte* start, long length, bool owned, MemoryMappedViewAccessor? view)
    {
        _start = start;
        Length = length;
        _owned = owned;
        _view = view;
    }

    ~IndexImage()
    {
        if (_owned)
            NativeMemory.AlignedFree(_start);
        else
            _view?.SafeMemoryMappedViewHandle.ReleasePointer();
    }

    internal long Length { get; }

    /// <summary>Zeroed memory aligned to a cache line.</summary>
    internal static IndexImage Allocate(long length)
    {
        var start = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(length, 64), 64);
        NativeMemory.Clear(start, (nuint)length);
        return new IndexImage(start, length, owned: true, null);
    }

    /// <summary>Maps a part of a file; pages are read when they are first touched. The file may be renamed or deleted afterwards, not changed.</summary>
    /// <exception cref="IOException">The file cannot be opened or is shorter.</exception>
    internal static IndexImage Map(string path, long offset, long length)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (offset < 0 || length <= 0 || stream.Length - offset < length)
            throw new IOException("the file is shorter than it should be");
        using var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = file.CreateViewAccessor(offset, length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new IndexImage(start + view.PointerOffset, length, owned: false, view);
    }

    internal ReadOnlySpan<byte> Bytes(long offset, long length) => new(At(offset, length), checked((int)length));

    internal Span<byte> Writable(long offset, long length) =>
        _owned ? new(At(offset, length), checked((int)length)) : throw new InvalidOperationException("A mapped image is read-only.");

    internal Words Words(long offset, long length) =>
        offset % 4 == 0 && length % 4 == 0 ? new Words((uint*)At(offset, length), checked((int)(length / 4))) : throw new InvalidDataException("A section of the index is not aligned.");

    private byte* At(long offset, long length) =>
        offset >= 0 && length >= 0 && offset <= Length - length ? _start + offset : throw new InvalidDataException("A section leaves the index.");
}
