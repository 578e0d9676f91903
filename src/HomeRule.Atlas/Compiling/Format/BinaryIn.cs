using System.Buffers.Binary;
using System.Text;
using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling.Format;

/// <summary>Reads what <see cref="BinaryOut"/> wrote. Anything else throws <see cref="InvalidDataException"/>, never reads outside the bytes. Not thread-safe.</summary>
internal sealed class BinaryIn
{
    private readonly byte[] _bytes;
    private readonly int _end;
    private readonly string[] _texts;
    private readonly Source[] _sources;
    private int _at;

    public BinaryIn(byte[] bytes, int offset, int length)
    {
        _bytes = bytes;
        _at = offset;
        _end = offset + length;
        _texts = ReadTexts();
        _sources = new Source[Count()];
        for (var i = 0; i < _sources.Length; i++)
            _sources[i] = ReadSource();
    }

    public bool AtEnd => _at == _end;

    public int Number()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            if (_at >= _end)
                throw Broken();
            var b = _bytes[_at++];
            if (shift == 28 && b > 7)
                throw Broken();
            value |= (b & 0x7F) << shift;
            if (b < 0x80)
                return value;
        }

        throw Broken();
    }

    /// <summary>A number of an enumeration with <paramref name="members"/> members numbered from 0.</summary>
    public int Word(int members)
    {
        var value = Number();
        return value < members ? value : throw Broken();
    }

    public int? WordOrNull(int members) => NumberOrNull() is { } value ? value < members ? value : throw Broken() : null;

    public bool Bool() => Word(2) == 1;

    public int? NumberOrNull() => Number() is var value and > 0 ? value - 1 : null;

    public string Text() => TextOrNull() ?? throw Broken();

    public string? TextOrNull()
    {
        var index = Number();
        return index == 0 ? null : index <= _texts.Length ? _texts[index - 1] : throw Broken();
    }

    public LocalizedText Localized() => LocalizedOrNull() ?? throw Broken();

    public LocalizedText? LocalizedOrNull() => TextOrNull() is { } en ? new LocalizedText(en, TextOrNull()) : null;

    public PartialDate Date() => DateOrNull() ?? throw Broken();

    public PartialDate? DateOrNull() => TextOrNull() is { } text ? PartialDate.TryParse(text, out var date) ? date : throw Broken() : null;

    public DateOnly? DayOrNull() => NumberOrNull() is { } day ? day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw Broken() : null;

    public DivisionId? DivisionOrNull() => TextOrNull() is { } text ? DivisionId.TryParse(text, out var id) ? id : throw Broken() : null;

    public DivisionId Division() => DivisionId.TryParse(Text(), out var id) ? id : throw Broken();

    public double Double()
    {
        if (_end - _at < 8)
            throw Broken();
        _at += 8;
        return BinaryPrimitives.ReadDoubleLittleEndian(_bytes.AsSpan(_at - 8, 8));
    }

    /// <summary>Number of items that follow; each takes at least one byte, so that a wrong number cannot ask for more memory than the file has.</summary>
    public int Count()
    {
        var count = Number();
        return count <= _end - _at ? count : throw Broken();
    }

    public string[] Texts()
    {
        var count = Count();
        if (count == 0)
            return [];
        var values = new string[count];
        for (var i = 0; i < count; i++)
            values[i] = Text();
        return values;
    }

    public DivisionId[] Divisions()
    {
        var count = Count();
        if (count == 0)
            return [];
        var values = new DivisionId[count];
        for (var i = 0; i < count; i++)
            values[i] = Division();
        return values;
    }

    public T[] List<T>(Func<T> read)
        where T : class
    {
        var count = Count();
        if (count == 0)
            return [];
        var values = new T[count];
        for (var i = 0; i < count; i++)
            values[i] = read();
        return values;
    }

    public Dictionary<string, T> Map<T>(Func<T> read)
        where T : class
    {
        var count = Count();
        var values = new Dictionary<string, T>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            if (!values.TryAdd(Text(), read()))
                throw Broken();
        }

        return values;
    }

    public Source[] Sources()
    {
        var count = Count();
        if (count == 0)
            return [];
        var values = new Source[count];
        for (var i = 0; i < count; i++)
            values[i] = _sources[Word(_sources.Length)];
        return values;
    }

    public static InvalidDataException Broken() => new("The snapshot does not hold what its format says.");

    private string[] ReadTexts()
    {
        var texts = new string[Count()];
        var lengths = new int[texts.Length];
        for (var i = 0; i < lengths.Length; i++)
            lengths[i] = Number();
        var size = Count();
        var all = Encoding.UTF8.GetString(_bytes, _at, size);
        _at += size;
        var start = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            if (lengths[i] > all.Length - start)
                throw Broken();
            texts[i] = all.Substring(start, lengths[i]);
            start += lengths[i];
        }

        return start == all.Length ? texts : throw Broken();
    }

    private Source ReadSource() => new()
    {
        Kind = (SourceKind)Word(Members.SourceKind),
        Ref = TextOrNull(),
        Cite = TextOrNull(),
        Url = TextOrNull(),
        Note = TextOrNull(),
        Checked = DateOrNull(),
        Confidence = (Confidence)Word(Members.Confidence),
    };
}
