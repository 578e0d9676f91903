using HomeRule.Answers.Json;
using HomeRule.Civics;

namespace HomeRule.Answers.Locating;

/// <summary>Which lines are given on a day, worked out once for the day. Thread-safe: statuses never change, notes are written at first use.</summary>
internal sealed class LineDay
{
    public const int NoteKinds = 4;

    private readonly byte[]?[] _notes;
    private readonly bool[] _inForce;
    private readonly LineTable _table;

    public LineDay(LineTable table, DateOnly day, bool strict)
    {
        _table = table;
        Day = day;
        Strict = strict;
        Status = new LineStatus[table.Lines.Length];
        _notes = new byte[]?[table.Groups.Length * NoteKinds * 2];
        _inForce = new bool[table.Groups.Length];
        for (var i = 0; i < _inForce.Length; i++)
            _inForce[i] = Decide(table.Groups[i]);
    }

    public DateOnly Day { get; }

    public bool Strict { get; }

    /// <summary>By ordinal.</summary>
    public LineStatus[] Status { get; }

    /// <summary>A note as JSON. <paramref name="note"/> is group × <see cref="NoteKinds"/> + kind.</summary>
    public byte[] NoteJson(int note, Language language)
    {
        ref var kept = ref _notes[(note * 2) + (int)language];
        return kept ??= System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Note(note, language), AnswersJson.Default.LocateNote);
    }

    public LocateNote Note(int note, Language language)
    {
        var group = _table.Groups[note / NoteKinds];
        return (LineNote)(note % NoteKinds) switch
        {
            LineNote.Ended => LocateSentences.Ended(group, group.Lines.First(l => Status[l.Ordinal] == LineStatus.Latest).Boundary.ValidTo!.Value, language),
            LineNote.None => LocateSentences.None(group, Day, language),
            LineNote.Two => LocateSentences.Two(group, [.. group.Lines.Where(l => Status[l.Ordinal] == LineStatus.InForce)], language),
            _ => LocateSentences.Next(group, group.Lines.Where(l => Status[l.Ordinal] == LineStatus.Next).Min(static l => l.Boundary.ValidFrom!.Value), language),
        };
    }

    /// <summary>Whether any line of the group is in force.</summary>
    public bool HasLines(int group) => _inForce[group];

    private bool Decide(LineGroup group)
    {
        var current = false;
        var latest = DateOnly.MinValue;
        foreach (var line in group.Lines)
        {
            var boundary = line.Boundary;
            if (boundary.IsInForce(Day))
            {
                Status[line.Ordinal] = LineStatus.InForce;
                current = true;
            }
            else if (boundary.ValidFrom > Day)
            {
                Status[line.Ordinal] = LineStatus.Next;
            }
            else if (boundary.ValidTo > latest)
            {
                latest = boundary.ValidTo!.Value;
            }
        }

        if (current || Strict || latest == DateOnly.MinValue)
            return current;
        foreach (var line in group.Lines)
        {
            if (Status[line.Ordinal] == LineStatus.Past && line.Boundary.ValidTo == latest)
                Status[line.Ordinal] = LineStatus.Latest;
        }

        return false;
    }
}
