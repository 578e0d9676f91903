using System.Buffers;
using System.Text;
using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Format;

/// <summary>
/// Writes values as variable-length numbers (LEB128) that point into one table of distinct texts and one of distinct sources. The same values written
/// in the same order give the same bytes. Not thread-safe.
/// </summary>
internal sealed class BinaryOut
{
    private readonly Dictionary<string, int> _textIndex = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly Dictionary<Source, int> _sourceIndex = [];
    private readonly ArrayBufferWriter<byte> _sources = new();
    private readonly ArrayBufferWriter<byte> _values = new();

    public void Number(int value) => Number(_values, value);

    public void Bool(bool value) => Number(value ? 1 : 0);

    /// <summary>0 is null, otherwise the value plus one.</summary>
    public void NumberOrNull(int? value) => Number(value + 1 ?? 0);

    public void Text(string? value) => Text(_values, value);

    public void Localized(LocalizedText? value)
    {
        Text(value?.En);
        if (value is not null)
            Text(value.Es);
    }

    public void Date(PartialDate? value) => Text(value?.ToString());

    public void Day(DateOnly? value) => NumberOrNull(value?.DayNumber);

    public void Division(DivisionId value) => Text(value.Value);

    public void Double(double value) => _values.Write(BitConverter.GetBytes(value));

    public void Texts(IReadOnlyList<string> values)
    {
        Number(values.Count);
        foreach (var value in values)
            Text(value);
    }

    public void Divisions(IReadOnlyList<DivisionId> values)
    {
        Number(values.Count);
        foreach (var value in values)
            Division(value);
    }

    public void List<T>(IReadOnlyList<T> values, Action<T> write)
    {
        Number(values.Count);
        foreach (var value in values)
            write(value);
    }

    /// <summary>Keys in the order of the dictionary, which is that of the canonical file: pages show them so.</summary>
    public void Map<T>(IReadOnlyDictionary<string, T> values, Action<T> write)
    {
        Number(values.Count);
        foreach (var (key, value) in values)
        {
            Text(key);
            write(value);
        }
    }

    public void Sources(IReadOnlyList<Source> values)
    {
        Number(values.Count);
        foreach (var value in values)
            Number(SourceNumber(value));
    }

    /// <summary>Texts (count, lengths in characters, UTF-8), sources (count, fields), values.</summary>
    public byte[] ToBytes()
    {
        var bytes = new ArrayBufferWriter<byte>();
        var blob = Encoding.UTF8.GetBytes(string.Concat(_texts));
        Number(bytes, _texts.Count);
        foreach (var text in _texts)
            Number(bytes, text.Length);
        Number(bytes, blob.Length);
        bytes.Write(blob);
        Number(bytes, _sourceIndex.Count);
        bytes.Write(_sources.WrittenSpan);
        bytes.Write(_values.WrittenSpan);
        return bytes.WrittenSpan.ToArray();
    }

    private int SourceNumber(Source source)
    {
        if (_sourceIndex.TryGetValue(source, out var number))
            return number;
        _sourceIndex.Add(source, number = _sourceIndex.Count);
        Number(_sources, (int)source.Kind);
        Text(_sources, source.Ref);
        Text(_sources, source.Cite);
        Text(_sources, source.Url);
        Text(_sources, source.Note);
        Text(_sources, source.Checked?.ToString());
        Number(_sources, (int)source.Confidence);
        return number;
    }

    private void Text(ArrayBufferWriter<byte> to, string? value)
    {
        if (value is null)
        {
            Number(to, 0);
            return;
        }

        if (!_textIndex.TryGetValue(value, out var index))
        {
            _textIndex.Add(value, index = _texts.Count);
            _texts.Add(value);
        }

        Number(to, index + 1);
    }

    private static void Number(ArrayBufferWriter<byte> to, int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        var span = to.GetSpan(5);
        var used = 0;
        for (; value >= 0x80; value >>= 7)
            span[used++] = (byte)((value & 0x7F) | 0x80);
        span[used++] = (byte)value;
        to.Advance(used);
    }
}
