namespace HomeRule.Answers.Locating;

/// <summary>What was found for one point, in memory that the caller lends: no allocation.</summary>
internal ref struct LocateHits
{
    /// <summary>Hits for which the stack is enough; no real edition has more.</summary>
    public const int Usual = 64;

    /// <summary>Numbers needed for each possible hit.</summary>
    public const int Parts = 6;

    private readonly Span<int> _given;
    private readonly Span<int> _next;
    private readonly Span<int> _notes;
    private int _givenCount;
    private int _nextCount;
    private int _noteCount;

    public LocateHits(Span<int> space)
    {
        var part = space.Length / Parts;
        Room = space[..part];
        _given = space.Slice(part, part);
        _next = space.Slice(2 * part, part);
        _notes = space[(3 * part)..];
    }

    /// <summary>For what the index finds.</summary>
    public Span<int> Room { get; }

    /// <summary>Ordinals to give, smallest level first.</summary>
    public readonly ReadOnlySpan<int> Given => _given[.._givenCount];

    /// <summary>Ordinals of later maps.</summary>
    public readonly ReadOnlySpan<int> Next => _next[.._nextCount];

    /// <summary>Group × <see cref="LineDay.NoteKinds"/> + <see cref="LineNote"/>.</summary>
    public readonly ReadOnlySpan<int> Notes => _notes[.._noteCount];

    /// <summary>False when the same division was given already by a map of another level: a city that is a county, drawn twice.</summary>
    public bool Give(LocatedLine line, LocatedLine[] lines)
    {
        for (var i = 0; i < _givenCount; i++)
        {
            var other = lines[_given[i]];
            if (other.Group != line.Group && other.Division.Id == line.Division.Id)
                return false;
        }

        Insert(_given, ref _givenCount, line, lines);
        return true;
    }

    public void Announce(LocatedLine line, LocatedLine[] lines) => Insert(_next, ref _nextCount, line, lines);

    public void Note(int group, LineNote kind)
    {
        var note = (group * LineDay.NoteKinds) + (int)kind;
        if (!Notes.Contains(note))
            _notes[_noteCount++] = note;
    }

    /// <summary>Two maps of one group that began on different days, both in force: a window of redistricting.</summary>
    public void NoteTwo(LocatedLine line, LineDay day, LocatedLine[] lines)
    {
        for (var i = 0; i < _givenCount; i++)
        {
            var other = lines[_given[i]];
            if (other.Group == line.Group && other.Boundary.Set != line.Boundary.Set && other.Boundary.ValidFrom != line.Boundary.ValidFrom && day.Status[other.Ordinal] == LineStatus.InForce)
                Note(line.Group, LineNote.Two);
        }
    }

    private static void Insert(Span<int> list, ref int count, LocatedLine line, LocatedLine[] lines)
    {
        var at = count++;
        for (; at > 0 && lines[list[at - 1]].Layer > line.Layer; at--)
            list[at] = list[at - 1];
        list[at] = line.Ordinal;
    }
}
