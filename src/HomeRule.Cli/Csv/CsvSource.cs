using HomeRule.Civics;

namespace HomeRule.Cli.Csv;

/// <summary>A stream cut into blocks of whole records, in memory that does not grow with it. Not thread-safe.</summary>
internal sealed class CsvSource(Stream stream, string name)
{
    /// <summary>Small enough that a block and its answer stay in the cache of a core, large enough that handing it over costs nothing.</summary>
    public const int UsualBlock = 64 * 1024;

    /// <summary>Longest record.</summary>
    public const int MostRecord = 4 << 20;

    private byte[] _rest = new byte[UsualBlock];
    private int _restLength;
    private bool _ended;
    private long _position;
    private byte _delimiter;

    /// <exception cref="UserErrorException">The first row cannot be used; codes of <see cref="CsvHeader.Read"/> and <c>csv.input</c>.</exception>
    public CsvHeader ReadHeader()
    {
        while (true)
        {
            _restLength += Fill(_rest.AsSpan(_restLength));
            if (CsvHeader.Read(_rest.AsSpan(0, _restLength), _ended) is { } read)
            {
                var header = Answering.Need(read);
                Array.Copy(_rest, header.Length, _rest, 0, _restLength - header.Length);
                _restLength -= header.Length;
                _position = header.Length;
                _delimiter = header.Delimiter;
                return header;
            }

            if (_restLength >= CsvHeader.MostBytes)
                throw new UserErrorException(new Problem("csv.header", "The first row is longer than 1 MB. Perhaps a quote is not closed, or the file is not a table."));
            if (_restLength == _rest.Length)
                Array.Resize(ref _rest, 2 * _rest.Length);
        }
    }

    /// <summary>Fills a block; false at the end. A fault in the division into records is given as a block of its own, after all that is good.</summary>
    public bool Next(CsvBlock block)
    {
        if (block.Input.Length < _restLength)
            block.Input = new byte[_rest.Length];
        _rest.AsSpan(0, _restLength).CopyTo(block.Input);
        var length = _restLength;
        while (true)
        {
            length += Fill(block.Input.AsSpan(length));
            if (length == 0)
                return false;
            var cut = CsvScanner.Cut(block.Input.AsSpan(0, length), _delimiter, _ended, out var open);
            if (cut > 0 || _ended || length >= MostRecord)
            {
                Keep(block.Input.AsSpan(cut, length - cut));
                block.Length = cut;
                block.Position = _position += cut;
                if (cut > 0)
                    return true;
                block.Fault = open && _ended ? FileFault.Unclosed : FileFault.LongRow;
                block.FaultRecord = 1;
                return true;
            }

            if (length == block.Input.Length)
                Array.Resize(ref block.Input, Math.Min(2 * length, MostRecord));
        }
    }

    private void Keep(ReadOnlySpan<byte> rest)
    {
        if (_rest.Length < rest.Length)
            _rest = new byte[rest.Length];
        rest.CopyTo(_rest);
        _restLength = rest.Length;
    }

    /// <exception cref="UserErrorException">Code <c>csv.input</c>: the stream cannot be read.</exception>
    private int Fill(Span<byte> space)
    {
        var filled = 0;
        try
        {
            while (filled < space.Length && !_ended)
            {
                var read = stream.Read(space[filled..]);
                _ended = read == 0;
                filled += read;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException(new Problem("csv.input", $"{(name == "-" ? "The input" : name)} cannot be read ({e.Message.TrimEnd('.')}).") { Field = "--csv" });
        }

        return filled;
    }
}
