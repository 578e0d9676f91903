using System.Buffers;
using System.Buffers.Text;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Answers.Locating;

/// <summary>
/// Many points at once: reads a body, answers with a table of divisions that names each once and, for every point in its order, numbers into that table
/// or its error. Holds the memory for it, so that nothing is allocated for a point; use one at a time and keep it for the next batch. Not thread-safe.
/// </summary>
public sealed class LocateBatch
{
    /// <summary>Most points of one batch.</summary>
    public const int MostPoints = 10_000;

    private readonly BatchPoint[] _points = new BatchPoint[MostPoints];
    private readonly ArrayBufferWriter<byte> _answers = new(256 * 1024);
    private readonly List<int> _table = [];
    private readonly List<int> _notes = [];
    private readonly List<int> _cards = [];
    private readonly int[] _space = new int[LocateHits.Usual * LocateHits.Parts];
    private int[] _numbers = [];

    /// <summary>
    /// Reads and answers. Problems: <c>body.malformed</c>, <c>batch.too-many</c>, <c>query.missing</c>, <c>query.repeated</c>, <c>date.malformed</c>,
    /// <c>kinds.malformed</c>; nothing has been written then.
    /// </summary>
    /// <param name="locator">Of the edition that answers.</param>
    /// <param name="body">UTF-8 JSON.</param>
    /// <param name="question">What is asked when the body does not say: <c>as_of</c> and <c>kinds</c> there go before.</param>
    /// <param name="output">Receives the JSON.</param>
    public Problem? Answer(Locator locator, ReadOnlySpan<byte> body, LocateQuestion question, IBufferWriter<byte> output)
    {
        var reader = new BatchReader(body, _points);
        if (reader.Read() is { } problem)
            return problem;
        if (reader.AsOf is { } text)
        {
            if (!PartialDate.TryParse(text, out var day) || day.Day == 0)
                return new Problem("date.malformed", "as_of is a day of the calendar written YYYY-MM-DD, from 1700 to 2199, such as 2026-11-21.") { Field = "as_of" };
            question = question with { Day = day.First, Strict = true };
        }

        if (reader.Kinds is { } kinds)
        {
            if (!LayerSet.Parse(kinds).TryGet(out var layers, out problem))
                return problem;
            question = question with { Layers = layers };
        }

        Find(locator, reader, question);
        return null;

        void Find(Locator with, in BatchReader from, in LocateQuestion asked)
        {
            Clear(with);
            var day = with.DayOf(asked);
            var errors = WritePoints(with, from, asked, day);
            WriteAnswer(output, with, asked, day, from.Count, errors);
        }
    }

    private void Clear(Locator locator)
    {
        if (_numbers.Length < locator.Lines.Count)
            _numbers = new int[locator.Lines.Count];
        _answers.ResetWrittenCount();
        _notes.Clear();
        _cards.Clear();
        _table.Clear();
    }

    private int WritePoints(Locator locator, in BatchReader reader, in LocateQuestion question, LineDay day)
    {
        var space = locator.MaxHits <= LocateHits.Usual ? _space : new int[locator.MaxHits * LocateHits.Parts];
        var errors = 0;
        for (var i = 0; i < reader.Count; i++)
        {
            ref var point = ref _points[i];
            _answers.Write(i == 0 ? "{"u8 : ",{"u8);
            if (point.IdLength > 0)
            {
                _answers.Write("\"id\":"u8);
                _answers.Write(reader.IdOf(point));
                _answers.Write(","u8);
            }

            var at = new PointE7(point.Lng, point.Lat);
            if (point.Fault != BatchFault.None)
            {
                errors++;
                _answers.Write("\"error\":"u8);
                _answers.Write(BatchFaults.Json(point.Fault == BatchFault.Swapped && !locator.IsInside(at) ? BatchFault.LatRange : point.Fault));
                _answers.Write("}"u8);
                continue;
            }

            var hits = new LocateHits(space);
            locator.Find(at, day, question.Layers, ref hits);
            WriteNumbers("\"divisions\":["u8, hits.Given, locator);
            if (!hits.Next.IsEmpty)
                WriteNumbers(",\"next\":["u8, hits.Next, locator);
            else if (hits.Given.IsEmpty && locator.Exchanged(at) is not null && !locator.IsInside(at))
                _answers.Write(",\"hint\":\"point.swapped\""u8);
            _answers.Write("}"u8);
            foreach (var note in hits.Notes)
            {
                if (!_notes.Contains(note))
                    _notes.Add(note);
            }
        }

        return errors;
    }

    private void WriteNumbers(ReadOnlySpan<byte> name, ReadOnlySpan<int> ordinals, Locator locator)
    {
        _answers.Write(name);
        var room = _answers.GetSpan(ordinals.Length * 8 + 1);
        var length = 0;
        foreach (var ordinal in ordinals)
        {
            if (length > 0)
                room[length++] = (byte)',';
            Utf8Formatter.TryFormat(NumberOf(ordinal, locator), room[length..], out var digits);
            length += digits;
        }

        room[length++] = (byte)']';
        _answers.Advance(length);
    }

    /// <summary>Number in the table of this answer. What an earlier batch left behind is told apart by looking it up.</summary>
    private int NumberOf(int ordinal, Locator locator)
    {
        var number = _numbers[ordinal];
        if (number < _table.Count && _table[number] == ordinal)
            return number;
        _numbers[ordinal] = _table.Count;
        _table.Add(ordinal);
        if (locator.Lines[ordinal].CardNumber is >= 0 and var card && !_cards.Contains(card))
            _cards.Add(card);
        return _table.Count - 1;
    }

    private void WriteAnswer(IBufferWriter<byte> output, Locator locator, in LocateQuestion question, LineDay day, int count, int errors)
    {
        var json = locator.Json;
        output.Write("{\"snapshot\":"u8);
        output.Write(json.Snapshot);
        output.Write(",\"asOf\":\""u8);
        LocateJson.WriteDay(output, question.Day);
        output.Write("\",\"count\":"u8);
        WriteNumber(output, count);
        output.Write(",\"errors\":"u8);
        WriteNumber(output, errors);
        output.Write(",\"divisions\":["u8);
        var first = true;
        foreach (var ordinal in _table)
            LocateJson.WritePiece(output, json.Division(ordinal, day.Status[ordinal] == LineStatus.InForce), ref first);
        output.Write("],\"points\":["u8);
        output.Write(_answers.WrittenSpan);
        output.Write("],\"sets\":["u8);
        first = true;
        foreach (var card in _cards)
            LocateJson.WritePiece(output, json.Set(card, question.Language), ref first);
        output.Write("],\"notes\":["u8);
        first = true;
        foreach (var note in _notes)
            LocateJson.WritePiece(output, day.NoteJson(note, question.Language), ref first);
        output.Write("]}"u8);
    }

    private static void WriteNumber(IBufferWriter<byte> output, int number)
    {
        Utf8Formatter.TryFormat(number, output.GetSpan(11), out var length);
        output.Advance(length);
    }
}
