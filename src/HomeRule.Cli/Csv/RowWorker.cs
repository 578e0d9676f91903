using System.Text;
using System.Text.Unicode;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Cli.Csv;

/// <summary>Reads the rows of a block, finds their points and writes the rows of the answer. Allocates nothing for a good row. One for each thread.</summary>
internal sealed class RowWorker(DivisionIndex index, ColumnTable table, CsvHeader header)
{
    /// <summary>Longest field.</summary>
    public const int MostField = 1 << 20;

    private readonly int[] _hits = new int[index.MaxHits];
    private readonly int[] _given = new int[index.MaxHits];
    private readonly List<int> _notes = [];
    private readonly CsvBuffer _cell = new();
    private readonly byte _delimiter = header.Delimiter;
    private readonly int _columns = header.Names.Count;

    public void Run(CsvBlock block)
    {
        var data = block.Input.AsSpan(0, block.Length);
        var doubtful = data.Contains((byte)0) || !Utf8.IsValid(data);
        for (var at = 0; at < data.Length;)
        {
            block.Records++;
            if (data[at] is (byte)'\n' or (byte)'\r')
            {
                at += data[at] == '\r' && at + 1 < data.Length && data[at + 1] == '\n' ? 2 : 1;
                continue;
            }

            if (Row(block, data, doubtful, ref at) is var fault and not FileFault.None)
            {
                block.Fault = fault;
                block.FaultRecord = block.Records;
                return;
            }
        }
    }

    private FileFault Row(CsvBlock block, ReadOnlySpan<byte> data, bool doubtful, ref int at)
    {
        var (start, fields, kept) = (at, 0, 0);
        CsvField lat = default, lng = default, field;
        FieldEnd end;
        do
        {
            end = CsvScanner.Next(data, _delimiter, ref at, out field);
            if (end == FieldEnd.Unclosed)
                return FileFault.Unclosed;
            if (end == FieldEnd.Stray)
                return FileFault.Stray;
            if (field.End - field.Start > MostField)
                return FileFault.LongField;
            if (fields == header.Lat)
                lat = field;
            if (fields == header.Lng)
                lng = field;
            if (++fields == _columns)
                kept = field.After;
        }
        while (end == FieldEnd.Delimiter);

        block.Rows++;
        var raw = data[start..field.After];
        if (fields != _columns)
        {
            Ragged(block, raw, fields, kept - start);
        }
        else
        {
            block.Output.Add(raw);
            var count = 0;
            var fault = doubtful ? Doubt(raw) : RowFault.None;
            if (fault == RowFault.None)
                fault = Find(data[lat.Start..lat.End], data[lng.Start..lng.End], out count);
            if (fault == RowFault.None)
                Answer(block, _hits.AsSpan(0, count));
            else
                Refuse(block, table.Sentence(fault));
        }

        block.Output.Add(header.LineEnd);
        return FileFault.None;
    }

    private static RowFault Doubt(ReadOnlySpan<byte> raw) =>
        raw.Contains((byte)0) ? RowFault.Nul : Utf8.IsValid(raw) ? RowFault.None : RowFault.NotUtf8;

    private RowFault Find(ReadOnlySpan<byte> latText, ReadOnlySpan<byte> lngText, out int count)
    {
        count = 0;
        var bad = DegreeText.Parse(latText, out var lat);
        if (bad != DegreeFault.None)
            return bad switch { DegreeFault.Missing => RowFault.LatMissing, DegreeFault.Comma => RowFault.LatComma, _ => RowFault.LatMalformed };
        bad = DegreeText.Parse(lngText, out var lng);
        if (bad != DegreeFault.None)
            return bad switch { DegreeFault.Missing => RowFault.LngMissing, DegreeFault.Comma => RowFault.LngComma, _ => RowFault.LngMalformed };
        if (!PointE7.TryFromDegrees(lng, lat, out var point))
            return Math.Abs(lat) <= 90 ? RowFault.LngRange : IsInside(lat, lng) ? RowFault.SwappedRange : RowFault.LatRange;
        count = index.Locate(point, _hits);
        return count == 0 && IsInside(lat, lng) ? RowFault.Swapped : RowFault.None;
    }

    /// <summary>Whether the exchanged point is in a division.</summary>
    private bool IsInside(double lat, double lng) => PointE7.TryFromDegrees(lat, lng, out var swapped) && index.Locate(swapped, _hits) > 0;

    private void Answer(CsvBlock block, ReadOnlySpan<int> hits)
    {
        _notes.Clear();
        var given = 0;
        foreach (var ordinal in hits)
        {
            var column = table.ColumnOf[ordinal];
            if (table.NoteOf[ordinal] is var note and not 0)
            {
                if (column >= 0)
                    block.Ended |= 1 << column;
                Note(note);
            }

            if (column < 0)
                continue;
            var to = given++;
            for (; to > 0 && table.ColumnOf[_given[to - 1]] > column; to--)
                _given[to] = _given[to - 1];
            _given[to] = ordinal;
        }

        var output = block.Output;
        for (int column = 0, from = 0; column < table.Layers.Count; column++)
        {
            var to = from;
            while (to < given && table.ColumnOf[_given[to]] == column)
                to++;
            if (to == from + 1)
                output.Add(table.CellsOf(_given[from]));
            else if (to == from)
                output.Add(table.Empty.AsSpan(0, 2));
            else
                Several(output, column, _given.AsSpan(from, to - from));
            from = to;
        }

        output.Add(_delimiter);
        if (hits.IsEmpty)
        {
            block.Outside++;
            output.Add(table.Outside);
        }
        else if (_notes.Count > 0)
        {
            WriteNotes(output);
        }

        output.Add(_delimiter);
    }

    /// <summary>Two cells with several divisions; one that two maps draw is named once.</summary>
    private void Several(CsvBuffer output, int column, Span<int> given)
    {
        var count = 0;
        foreach (var ordinal in given)
        {
            var line = table.Lines[ordinal];
            var known = false;
            for (var i = 0; i < count; i++)
            {
                var other = table.Lines[given[i]];
                known |= other.Division.Id == line.Division.Id;
                if (other.Group == line.Group && other.Boundary.Set != line.Boundary.Set && other.Boundary.ValidFrom != line.Boundary.ValidFrom && table.NoteOf[ordinal] == 0)
                    Note(table.FirstTwo + column);
            }

            if (!known)
                given[count++] = ordinal;
        }

        Join(output, given[..count], static line => line.Division.Id.Value);
        Join(output, given[..count], static line => line.Division.Geoid ?? "");
    }

    /// <summary>Parts in the order of the ids, so that an unknown code leaves its place empty; nothing when none is known.</summary>
    private void Join(CsvBuffer output, ReadOnlySpan<int> ordinals, Func<Answers.Locating.LocatedLine, string> part)
    {
        _cell.Clear();
        foreach (var ordinal in ordinals)
        {
            if (ordinal != ordinals[0])
                _cell.Add((byte)';');
            var text = part(table.Lines[ordinal]);
            _cell.Add(_cell.Length == 0 ? ColumnTable.Guard(text) : text);
        }

        output.Add(_delimiter);
        if (_cell.Written.ContainsAnyExcept((byte)';'))
            output.AddField(_cell.Written, _delimiter);
    }

    private void Note(int note)
    {
        if (!_notes.Contains(note))
            _notes.Add(note);
    }

    private void WriteNotes(CsvBuffer output)
    {
        _cell.Clear();
        for (var i = 0; i < _notes.Count; i++)
        {
            if (i > 0)
                _cell.Add("; "u8);
            _cell.Add(table.Notes[_notes[i]]);
        }

        output.AddField(_cell.Written, _delimiter);
    }

    /// <summary>A row with another number of fields than the header: filled up, or its surplus told in the error, so that the columns stay in line.</summary>
    private void Ragged(CsvBlock block, ReadOnlySpan<byte> raw, int fields, int kept)
    {
        if (fields < _columns)
        {
            block.Output.Add(raw);
            for (var i = fields; i < _columns; i++)
                block.Output.Add(_delimiter);
            Refuse(block, Encoding.UTF8.GetBytes(CsvWords.Fields(fields, _columns, table.Language)));
            return;
        }

        block.Output.Add(raw[..kept]);
        Refuse(block, [.. Encoding.UTF8.GetBytes(CsvWords.Surplus(fields, _columns, table.Language)), .. raw[(kept + 1)..]]);
    }

    private void Refuse(CsvBlock block, ReadOnlySpan<byte> sentence)
    {
        if (block.Bad < block.Named.Length)
            block.Named[block.Bad] = block.Records;
        block.Bad++;
        block.Output.Add(table.Empty);
        block.Output.Add(_delimiter);
        block.Output.AddField(sentence, _delimiter);
    }
}
