using System.Buffers;
using System.Collections.Concurrent;
using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Geo;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Answers.Locating;

/// <summary>
/// Point → every division that holds it, with maps and notes, as an object or at once as the bytes of its JSON form. Built once per edition; immutable
/// but for what it keeps of finished pieces; safe for any number of threads.
/// </summary>
public sealed class Locator
{
    private const int MostDays = 64;

    private readonly DivisionIndex _index;
    private readonly LineTable _table;
    private readonly SnapshotAnswer _answer;
    private readonly ConcurrentDictionary<(DateOnly, bool), LineDay> _days = new();

    internal Locator(Snapshot snapshot, PlaceDirectory places, SnapshotAnswer answer)
    {
        _index = snapshot.Index;
        _answer = answer;
        _table = LineTable.Build(snapshot, _index.Boundaries, places);
        Json = new LocateJson(_table, answer);
    }

    /// <summary>Every entry of the index, by ordinal.</summary>
    public IReadOnlyList<LocatedLine> Lines => _table.Lines;

    /// <summary>The most entries that one point can have.</summary>
    internal int MaxHits => _index.MaxHits;

    internal LocateJson Json { get; }

    /// <summary>Checks a point. Codes: <c>point.malformed</c>; <c>point.swapped</c> when only the exchanged point is on earth and lies in a division.</summary>
    public Result<PointE7> Check(double lat, double lng)
    {
        if (PointE7.TryFromDegrees(lng, lat, out var point))
            return point;
        if (double.IsFinite(lat) && Math.Abs(lat) > 90 && PointE7.TryFromDegrees(lat, lng, out var swapped) && IsInside(swapped))
            return new Problem("point.swapped", "lat is out of range, and with lat and lng exchanged the point would be in the United States; send latitude as lat and longitude as lng.") { Field = "lat" };
        return !double.IsFinite(lat) || lat is < -90 or > 90
            ? new Problem("point.malformed", "Give the latitude as a number from -90 to 90, such as 39.7392.") { Field = "lat" }
            : new Problem("point.malformed", "Give the longitude as a number from -180 to 180, such as -104.9903.") { Field = "lng" };
    }

    /// <summary>Whether any division holds the point.</summary>
    public bool IsInside(PointE7 point)
    {
        Span<int> hits = MaxHits <= LocateHits.Usual ? stackalloc int[LocateHits.Usual] : new int[MaxHits];
        return _index.Locate(point, hits) > 0;
    }

    /// <summary>Entries that answers on a day give for the point, smallest level first, by ordinal; the same rule as <see cref="Locate"/>.</summary>
    public IReadOnlyList<LocatedLine> LinesAt(PointE7 point, in LocateQuestion question)
    {
        Span<int> space = MaxHits <= LocateHits.Usual ? stackalloc int[LocateHits.Usual * LocateHits.Parts] : new int[MaxHits * LocateHits.Parts];
        var hits = new LocateHits(space);
        Find(point, DayOf(question), question.Layers, ref hits);
        var lines = new LocatedLine[hits.Given.Length];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = _table.Lines[hits.Given[i]];
        return lines;
    }

    /// <summary>Whether the line is in force on the day.</summary>
    public static bool IsInForce(LocatedLine line, DateOnly day) => line.Boundary.IsInForce(day);

    /// <summary>Whether answers for the question give the line at all: in force, or (unless asked strictly) the latest of a level whose lines have all ended.</summary>
    public bool IsGiven(LocatedLine line, in LocateQuestion question) => DayOf(question).Status[line.Ordinal] is LineStatus.InForce or LineStatus.Latest;

    public LocateAnswer Locate(PointE7 point, in LocateQuestion question)
    {
        Span<int> space = MaxHits <= LocateHits.Usual ? stackalloc int[LocateHits.Usual * LocateHits.Parts] : new int[MaxHits * LocateHits.Parts];
        var hits = new LocateHits(space);
        var day = DayOf(question);
        Find(point, day, question.Layers, ref hits);
        var (divisions, next, places, cards, notes) = (new List<LocatedDivision>(), new List<LocatedDivision>(), new List<Government>(), new List<int>(), new List<LocateNote>());
        foreach (var ordinal in hits.Given)
        {
            var line = _table.Lines[ordinal];
            divisions.Add(line.Describe(day.Status[ordinal] == LineStatus.InForce));
            if (line.Page is { } page && !places.Contains(page))
                places.Add(page);
            if (line.CardNumber >= 0 && !cards.Contains(line.CardNumber))
                cards.Add(line.CardNumber);
        }

        foreach (var ordinal in hits.Next)
        {
            next.Add(_table.Lines[ordinal].Describe(false));
            if (_table.Lines[ordinal].CardNumber is >= 0 and var card && !cards.Contains(card))
                cards.Add(card);
        }

        foreach (var note in hits.Notes)
            notes.Add(day.Note(note, question.Language));
        if (hits.Given.IsEmpty && hits.Next.IsEmpty && PointNote(point, question.Language) is { } about)
            notes.Add(about);
        var language = question.Language;
        return new LocateAnswer(_answer, question.Day, [.. places.Select(PlaceRow.Of)], divisions, next, [.. cards.Select(c => LocatedSet.Of(_table.Cards[c], language))], notes);
    }

    /// <summary>Writes what <see cref="Locate"/> answers as JSON, byte for byte as <see cref="Json.AnswersJson"/> does, from pieces made once.</summary>
    public void Write(IBufferWriter<byte> output, PointE7 point, in LocateQuestion question)
    {
        Span<int> space = MaxHits <= LocateHits.Usual ? stackalloc int[LocateHits.Usual * LocateHits.Parts] : new int[MaxHits * LocateHits.Parts];
        var hits = new LocateHits(space);
        var day = DayOf(question);
        Find(point, day, question.Layers, ref hits);
        var about = hits.Given.IsEmpty && hits.Next.IsEmpty ? PointNote(point, question.Language) : null;
        Json.Write(output, day, question.Language, hits, about);
    }

    internal LineDay DayOf(in LocateQuestion question)
    {
        var key = (question.Day, question.Strict);
        if (_days.TryGetValue(key, out var day))
            return day;
        if (_days.Count >= MostDays)
            _days.Clear();
        return _days.GetOrAdd(key, new LineDay(_table, question.Day, question.Strict));
    }

    /// <summary>What to say about a point for which nothing is given: that it seems exchanged, or that it is outside; null when it only lies in other levels.</summary>
    internal LocateNote? PointNote(PointE7 point, Language language)
    {
        if (IsInside(point))
            return null;
        return Exchanged(point) is { } state ? LocateSentences.Swapped(state.Division.Name, language) : LocateSentences.Outside(language);
    }

    /// <summary>The state that the point lies in when longitude and latitude are exchanged; null when it lies in none then.</summary>
    internal LocatedLine? Exchanged(PointE7 point)
    {
        if (Math.Abs(point.Lng) > PointE7.MaxLat)
            return null;
        Span<int> hits = MaxHits <= LocateHits.Usual ? stackalloc int[LocateHits.Usual] : new int[MaxHits];
        var count = _index.Locate(new PointE7(point.Lat, point.Lng), hits);
        for (var i = 0; i < count; i++)
        {
            if (_table.Lines[hits[i]] is { Layer: DivisionLayer.State } state)
                return state;
        }

        return null;
    }

    internal void Find(PointE7 point, LineDay day, LayerSet layers, ref LocateHits hits)
    {
        var found = hits.Room;
        var count = _index.Locate(point, found);
        for (var i = 0; i < count; i++)
        {
            var line = _table.Lines[found[i]];
            if (!layers.Has(line.Layer))
                continue;
            switch (day.Status[line.Ordinal])
            {
                case LineStatus.InForce:
                    if (!hits.Give(line, _table.Lines))
                        continue;
                    hits.NoteTwo(line, day, _table.Lines);
                    break;
                case LineStatus.Latest:
                    if (hits.Give(line, _table.Lines))
                        hits.Note(line.Group, LineNote.Ended);
                    break;
                case LineStatus.Next:
                    hits.Announce(line, _table.Lines);
                    hits.Note(line.Group, LineNote.Next);
                    break;
                case LineStatus.Past when day.Strict && !day.HasLines(line.Group):
                    hits.Note(line.Group, LineNote.None);
                    break;
            }
        }
    }
}
