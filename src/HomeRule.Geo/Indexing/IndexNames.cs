using System.Globalization;
using System.Text;
using HomeRule.Civics;

namespace HomeRule.Geo.Indexing;

/// <summary>
/// What entries are called. As text: one line an entry (id, set, first day, last day; empty where there is none), then one line an alias (id, ordinal),
/// fields parted by tabs, days as day numbers (0 = 0001-01-01), then line feeds up to a whole word.
/// </summary>
internal sealed record IndexNames(IndexedBoundary[] Entries, (DivisionId Id, int Ordinal)[] Aliases)
{
    internal byte[] Write()
    {
        var text = new StringBuilder();
        foreach (var entry in Entries)
            text.Append(CultureInfo.InvariantCulture, $"{entry.Division}\t{entry.Set}\t{entry.ValidFrom?.DayNumber}\t{entry.ValidTo?.DayNumber}\n");
        foreach (var (id, ordinal) in Aliases)
            text.Append(CultureInfo.InvariantCulture, $"{id}\t{ordinal}\n");
        while (Encoding.UTF8.GetByteCount(text.ToString()) % 4 != 0)
            text.Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <exception cref="InvalidDataException">The text does not fit the numbers.</exception>
    internal static IndexNames Read(ReadOnlySpan<byte> utf8, int entries, int aliases)
    {
        if (entries < 0 || aliases < 0 || (long)entries + aliases > utf8.Length)
            throw Wrong();
        var text = Encoding.UTF8.GetString(utf8).AsSpan();
        var sets = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new IndexedBoundary[entries];
        for (var i = 0; i < entries; i++)
        {
            var line = Next(ref text, '\n');
            var id = Id(Next(ref line, '\t'));
            var name = Next(ref line, '\t');
            if (!sets.TryGetValue(name, out var set))
                sets[name] = set = name.ToString();
            found[i] = new IndexedBoundary(id, set, Day(Next(ref line, '\t')), Day(line));
        }

        var further = new (DivisionId, int)[aliases];
        for (var i = 0; i < aliases; i++)
        {
            var line = Next(ref text, '\n');
            var id = Id(Next(ref line, '\t'));
            further[i] = int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal < entries ? (id, ordinal) : throw Wrong();
        }

        return text.ContainsAnyExcept('\n') || text.Length >= 4 ? throw Wrong() : new IndexNames(found, further);
    }

    private static DivisionId Id(ReadOnlySpan<char> text) => DivisionId.TryParse(text.ToString(), out var id) ? id : throw Wrong();

    private static DateOnly? Day(ReadOnlySpan<char> text) =>
        text.IsEmpty ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day)
        : throw Wrong();

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> text, char end)
    {
        var at = text.IndexOf(end);
        if (at < 0)
            throw Wrong();
        var part = text[..at];
        text = text[(at + 1)..];
        return part;
    }

    private static InvalidDataException Wrong() => new("The list of divisions of the index does not fit.");
}
