using HomeRule.Civics;
using HomeRule.Feeds.Reading;

namespace HomeRule.Feeds.Ocd;

/// <summary>Puts the rows of the lists together: every row is a division, an alias, a code of a division, or a reject. Not thread-safe.</summary>
internal sealed class OcdGathering
{
    private readonly List<OcdDivision> _divisions = [];
    private readonly Dictionary<DivisionId, int> _at = [];
    private readonly List<OcdAlias> _aliases = [];
    private readonly List<(OcdRow Row, DivisionId Id, string Geoid)> _codes = [];
    private readonly RejectTally _rejects = new();
    private readonly RejectTally _leftOut = new();
    private long _rows;

    public void Add(OcdRow row)
    {
        _rows++;
        if (!DivisionId.TryParse(row["id"], out var id))
            _rejects.Add("ocd.id", "The row has no well-formed id of a division of the United States.", row.Where);
        else if (!row.Has("name"))
            AddWithoutName(row, id);
        else if (row["name"] is not { } name)
            _rejects.Add("ocd.name", "The division has no name.", row.Where);
        else if (!_at.TryAdd(id, _divisions.Count))
            _rejects.Add("ocd.twice", "The id stands in another row.", row.Where);
        else
            AddDivision(row, id, name);
    }

    public FeedReading<OcdFacts> Done()
    {
        foreach (var (row, id, geoid) in _codes)
        {
            if (_at.TryGetValue(id, out var at))
                _divisions[at] = _divisions[at] with { Geoid = geoid };
            else
                _rejects.Add("ocd.no_division", "A code is given for an id that no list has.", row.Where);
        }

        return new FeedReading<OcdFacts>(new OcdFacts { Divisions = _divisions, Aliases = _aliases }, _rows, _rows - _rejects.Count, _rejects.Rejects) { LeftOut = _leftOut.Rejects };
    }

    /// <summary>An alias, or the code of the Census Bureau for a division of another list.</summary>
    private void AddWithoutName(OcdRow row, DivisionId id)
    {
        if (DivisionId.TryParse(row["sameAs"], out var same) && same != id)
            _aliases.Add(new OcdAlias(id, same, row["sameAsNote"]));
        else if (row["census_geoid"] is { } geoid)
            _codes.Add((row, id, Bare(geoid)));
        else
            _rejects.Add("ocd.nothing", "The row gives neither a name nor another id nor a code.", row.Where);
    }

    private void AddDivision(OcdRow row, DivisionId id, string name)
    {
        _divisions.Add(new OcdDivision(id, name, row["census_geoid"] is { } geoid ? Bare(geoid) : null, Date(row, "validFrom"), Date(row, "validThrough")));
        if (DivisionId.TryParse(row["sameAs"], out var same) && same != id)
            _aliases.Add(new OcdAlias(id, same, row["sameAsNote"]));
    }

    private PartialDate? Date(OcdRow row, string column)
    {
        if (row[column] is not { } text)
            return null;
        if (PartialDate.TryParse(text, out var date))
            return date;
        _leftOut.Add("ocd.date", "A day of a division is no date; the division is taken without it.", row.Where);
        return null;
    }

    /// <summary><c>place-0820000</c> → <c>0820000</c>.</summary>
    public static string Bare(string geoid) => geoid[(geoid.LastIndexOf('-') + 1)..];
}
