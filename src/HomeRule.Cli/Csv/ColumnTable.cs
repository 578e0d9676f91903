using System.Text;
using HomeRule.Answers.Locating;
using HomeRule.Civics;

namespace HomeRule.Cli.Csv;

/// <summary>
/// Everything about the lines of an edition that rows of an answer need, settled once for the question: which column a line goes to, the bytes of its
/// cells, what is noted. Which lines are given is the rule of <see cref="Locator"/>. A city that is also a county stands in the column of each map that
/// draws it. Immutable; thread-safe.
/// </summary>
internal sealed class ColumnTable
{
    private readonly byte[] _cells;
    private readonly int[] _cellStart;
    private readonly byte[][] _faults;

    private ColumnTable(Locator locator, LocateQuestion question, IReadOnlyList<DivisionLayer> layers, byte delimiter)
    {
        Lines = locator.Lines;
        Layers = layers;
        Language = question.Language;
        ColumnOf = new sbyte[Lines.Count];
        NoteOf = new ushort[Lines.Count];
        _cellStart = new int[Lines.Count + 1];
        (_cells, Notes) = Settle(locator, question, delimiter);
        FirstTwo = Notes.Count - layers.Count;
        Outside = Encoding.UTF8.GetBytes(CsvWords.Outside(Language));
        Empty = [.. Enumerable.Repeat(delimiter, (2 * layers.Count) + 1)];
        _faults = [.. Enum.GetValues<RowFault>().Select(f => Encoding.UTF8.GetBytes(CsvWords.Fault(f, question.Language)))];
    }

    public IReadOnlyList<LocatedLine> Lines { get; }

    /// <summary>One column each, with its Census codes beside it.</summary>
    public IReadOnlyList<DivisionLayer> Layers { get; }

    public Language Language { get; }

    /// <summary>By ordinal; -1 for a line that is not given.</summary>
    public sbyte[] ColumnOf { get; }

    /// <summary>By ordinal, the number of the note that it brings; 0 for none.</summary>
    public ushort[] NoteOf { get; }

    public IReadOnlyList<byte[]> Notes { get; }

    /// <summary>Number of the note "two maps" of the first column; those of the others follow.</summary>
    public int FirstTwo { get; }

    /// <summary>The note of a point in no division.</summary>
    public byte[] Outside { get; }

    /// <summary>The cells of a row without an answer, with the delimiter before each, up to <c>note</c>.</summary>
    public byte[] Empty { get; }

    /// <summary>Id and Census code of a line as two cells, with the delimiter before each.</summary>
    public ReadOnlySpan<byte> CellsOf(int ordinal) => _cells.AsSpan(_cellStart[ordinal].._cellStart[ordinal + 1]);

    public ReadOnlySpan<byte> Sentence(RowFault fault) => _faults[(int)fault];

    /// <param name="locator">Of the edition that answers.</param>
    /// <param name="question">Day, levels and language.</param>
    /// <param name="all">Whether every level of the edition gets a column, or those of the question, loaded or not.</param>
    /// <param name="delimiter">Between cells.</param>
    public static ColumnTable Build(Locator locator, in LocateQuestion question, bool all, byte delimiter)
    {
        var layers = question.Layers;
        var held = locator.Lines.Select(static l => l.Layer).ToHashSet();
        return new ColumnTable(locator, question, [.. CsvWords.Order.Where(l => all ? held.Contains(l) : layers.Has(l))], delimiter);
    }

    private (byte[] Cells, List<byte[]> Notes) Settle(Locator locator, LocateQuestion question, byte delimiter)
    {
        var cells = new CsvBuffer();
        var notes = new List<byte[]> { Array.Empty<byte>() };
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var current = Lines.Where(l => Locator.IsInForce(l, question.Day)).Select(static l => l.Group).ToHashSet();
        foreach (var line in Lines)
        {
            var column = Number(line.Layer);
            var given = column >= 0 && locator.IsGiven(line, question);
            ColumnOf[line.Ordinal] = (sbyte)(given ? column : -1);
            if (given)
            {
                cells.Add(delimiter);
                cells.AddField(Encoding.UTF8.GetBytes(Guard(line.Division.Id.Value)), delimiter);
                cells.Add(delimiter);
                cells.AddField(Encoding.UTF8.GetBytes(Guard(line.Division.Geoid ?? "")), delimiter);
            }

            _cellStart[line.Ordinal + 1] = cells.Length;
            var note = column < 0 || Locator.IsInForce(line, question.Day) ? null
                : given ? CsvWords.Ended(CsvWords.Column(line.Layer), line.Boundary.ValidTo!.Value, question.Language)
                : question.Strict && line.Boundary.ValidTo < question.Day && !current.Contains(line.Group) ? CsvWords.None(CsvWords.Column(line.Layer), question.Language)
                : null;
            if (note is null)
                continue;
            if (!numbers.TryGetValue(note, out var number))
            {
                numbers.Add(note, number = notes.Count);
                notes.Add(Encoding.UTF8.GetBytes(note));
            }

            NoteOf[line.Ordinal] = checked((ushort)number);
        }

        notes.AddRange(Layers.Select(l => Encoding.UTF8.GetBytes(CsvWords.Two(CsvWords.Column(l), question.Language))));
        return (cells.Written.ToArray(), notes);
    }

    private int Number(DivisionLayer layer)
    {
        for (var i = 0; i < Layers.Count; i++)
        {
            if (Layers[i] == layer)
                return i;
        }

        return -1;
    }

    /// <summary>An id that a spreadsheet would run as a formula gets an apostrophe, as in every export.</summary>
    public static string Guard(string cell) => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
