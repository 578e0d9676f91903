using System.Buffers;
using System.IO.Compression;

namespace HomeRule.Geo.Reading;

/// <summary>
/// The text of a file, unpacked where it is gzip, through one window that is moved forward. With a delimiter, the window ends at it and <see cref="IsFinal"/>
/// is true there, so that each record reads like a file of its own. One thread at a time.
/// </summary>
internal sealed class ByteSource : IDisposable
{
    internal const long MaxUnpacked = 4L << 30;
    internal const int MaxRatio = 100;
    private const int MaxWindow = 16 << 20;
    private const int RatioFreeBytes = 1 << 20;
    private const byte RecordSeparator = 0x1E;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create([(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', RecordSeparator]);

    private readonly CountedStream _file;
    private readonly Stream _text;
    private readonly IProgress<double>? _progress;
    private readonly CancellationToken _stop;
    private readonly long _fileBytes;
    private byte[] _buffer = new byte[256 << 10];
    private int _start;
    private int _end;
    private int _recordEnd = -1;
    private bool _atEnd;
    private long _unpacked;

    internal ByteSource(string path, IProgress<double>? progress, CancellationToken stop)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        IsGzip = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        _fileBytes = file.Length;
        _file = new CountedStream(file);
        _text = IsGzip ? new GZipStream(_file, CompressionMode.Decompress) : _file;
        _progress = progress;
        _stop = stop;
        Fill();
        if (Available is [0xEF, 0xBB, 0xBF, ..])
            _start += 3;
    }

    internal bool IsGzip { get; }

    /// <summary>Byte that ends a record; null while the file is one document.</summary>
    internal byte? Delimiter { get; private set; }

    /// <summary>Bytes at hand of the record or the document.</summary>
    internal ReadOnlySpan<byte> Window => _buffer.AsSpan(_start, (_recordEnd >= 0 ? _recordEnd : _end) - _start);

    /// <summary>Whether the window reaches the end of the record or the document.</summary>
    internal bool IsFinal => _recordEnd >= 0 || _atEnd;

    private ReadOnlySpan<byte> Available => _buffer.AsSpan(_start, _end - _start);

    public void Dispose() => _text.Dispose();

    internal void SplitAt(byte delimiter) => Delimiter = delimiter;

    internal void Advance(int count) => _start += count;

    /// <summary>Moves to the next record. False at the end of the file.</summary>
    internal bool NextRecord()
    {
        while (true)
        {
            var at = Available.IndexOfAnyExcept(Blanks);
            if (at >= 0)
            {
                _start += at;
                FindRecordEnd(_start);
                return true;
            }

            _start = _end;
            if (!Fill())
                return false;
        }
    }

    /// <summary>Leaves the record, read to its end or not.</summary>
    internal void EndRecord()
    {
        while (_recordEnd < 0 && !_atEnd)
        {
            _start = _end;
            Fill();
        }

        _start = _recordEnd >= 0 ? _recordEnd + 1 : _end;
        _recordEnd = -1;
    }

    /// <summary>Brings more bytes behind those of the window. False at the end of the file.</summary>
    internal bool Fill()
    {
        if (_recordEnd >= 0 || _atEnd)
            return false;
        _stop.ThrowIfCancellationRequested();
        if (_start > 0)
        {
            Available.CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            if (_buffer.Length >= MaxWindow)
                throw new FeatureFileFault("file.token", $"The file holds a single text or number of more than {MaxWindow >> 20} MB; it is damaged.");
            Array.Resize(ref _buffer, _buffer.Length * 4);
        }

        var from = _end;
        while (_end < _buffer.Length)
        {
            var read = _text.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                _atEnd = true;
                break;
            }

            _end += read;
            _unpacked += read;
        }

        if (IsGzip && (_unpacked > MaxUnpacked || (_unpacked > RatioFreeBytes && _unpacked > _file.Count * MaxRatio)))
            throw new FeatureFileFault("file.compression", $"The file unpacks to more than {MaxRatio} times its size or more than {MaxUnpacked >> 30} GB; unpack it yourself and check what it holds.");
        _progress?.Report(_fileBytes == 0 ? 1 : Math.Min(1, (double)_file.Count / _fileBytes));
        FindRecordEnd(from);
        return _end > from;
    }

    private void FindRecordEnd(int from)
    {
        if (Delimiter is not { } delimiter)
            return;
        var at = _buffer.AsSpan(from, _end - from).IndexOf(delimiter);
        if (at >= 0)
            _recordEnd = from + at;
    }
}
