using HomeRule.Civics;
using HomeRule.Civics.Agencies;

namespace HomeRule.Feeds.Merging;

/// <summary>Counties and their equivalents by state and name. Immutable; thread-safe.</summary>
internal sealed class CountyNames
{
    private static readonly string[] Kinds = ["county", "parish", "borough", "census area", "municipality", "city and borough", "municipio", "planning region"];

    private readonly Dictionary<(string State, string Name), List<Division>> _counties = [];
    private readonly Dictionary<(string State, string Name), List<Division>> _cities = [];
    private readonly Dictionary<(string State, string Name), List<Division>> _joined = [];

    public CountyNames(IEnumerable<Division> divisions)
    {
        foreach (var division in divisions.Where(static d => d.ValidTo is null))
        {
            var folded = FoldedName.Of(division.Name);
            if (division.Kind == DivisionKind.IndependentCity)
            {
                Add(_cities, division.State, FoldedName.Without(folded, "city") ?? folded, division);
            }
            else if (IsCounty(division))
            {
                var name = FoldedName.Without(folded, "city and borough") ?? FoldedName.Without(folded, Kinds) ?? folded;
                Add(_counties, division.State, name, division);
                Add(_joined, division.State, FoldedName.Joined(name), division);
            }
        }
    }

    /// <summary>Whether it is a county or what stands for one, other than an independent city.</summary>
    public static bool IsCounty(Division division) => division.Kind switch
    {
        DivisionKind.County or DivisionKind.Parish or DivisionKind.Borough or DivisionKind.CensusArea or DivisionKind.PlanningRegion or DivisionKind.Municipio => true,
        DivisionKind.ConsolidatedCityCounty => division.Id.Type != "place",
        _ => false,
    };

    /// <summary>Null when no county or several have the name.</summary>
    /// <param name="state">Two lower-case letters.</param>
    /// <param name="text">As an official file writes it: <c>ST MARY'S</c>, <c>Brevard County</c>, <c>RICHMOND CITY</c>.</param>
    public Match? Find(string state, string text)
    {
        var folded = FoldedName.Of(text);
        if (folded.Length == 0)
            return null;
        var bare = FoldedName.Without(folded, "city and borough") ?? FoldedName.Without(folded, Kinds);
        if ((Only(_counties, state, folded) ?? (bare is null ? null : Only(_counties, state, bare))) is { } county)
            return new Match(county.Id.Value, Confidence.High, "name of the county");

        // "RICHMOND CITY" is the city; "JAMES CITY" and "CHARLES CITY" were found above as the counties of that name.
        if ((FoldedName.Without(folded, "city") is { } city ? Only(_cities, state, city) : Only(_cities, state, bare ?? folded)) is { } independent)
            return new Match(independent.Id.Value, Confidence.High, "name of the independent city");
        return Only(_joined, state, FoldedName.Joined(bare ?? folded)) is { } spaced ? new Match(spaced.Id.Value, Confidence.Medium, "name of the county, blanks aside") : null;
    }

    /// <summary>The one county of the state whose name is a slip of the pen away; null when there is none or several.</summary>
    public Match? Alike(string state, string text)
    {
        var folded = FoldedName.Of(text);
        var name = FoldedName.Joined(FoldedName.Without(folded, Kinds) ?? folded);
        if (name.Length < 5)
            return null;
        var near = _joined.Where(j => j.Key.State == state && Slips.AtMostOne(j.Key.Name, name)).SelectMany(static j => j.Value).Take(2).ToList();
        return near.Count == 1 ? new Match(near[0].Id.Value, Confidence.Low, "name of the county, one letter aside") : null;
    }

    private static Division? Only(Dictionary<(string State, string Name), List<Division>> by, string state, string name) =>
        by.TryGetValue((state, name), out var found) && found.Count == 1 ? found[0] : null;

    private static void Add(Dictionary<(string State, string Name), List<Division>> by, string state, string name, Division division)
    {
        if (!by.TryGetValue((state, name), out var list))
            by.Add((state, name), list = []);
        list.Add(division);
    }
}
