using HomeRule.Civics;
using HomeRule.Civics.Agencies;

namespace HomeRule.Feeds.Merging;

/// <summary>Cities, towns and other places by state and name. Immutable; thread-safe.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<(string State, string Name), List<(Division Place, string? County)>> _places = [];
    private readonly Dictionary<(string State, string Name), List<(Division Place, string? County)>> _joined = [];

    public PlaceNames(IEnumerable<Division> divisions)
    {
        foreach (var division in divisions.Where(static d => d.ValidTo is null && IsPlace(d)))
        {
            var name = FoldedName.Of(division.Name);
            var county = division.Kind == DivisionKind.IndependentCity ? division.Id.Value
                : division.County?.Value ?? division.SameAs.Select(static s => s.Value).FirstOrDefault(static s => !s.Contains("/place:", StringComparison.Ordinal));
            Add(_places, (division.State, name), (division, county));
            Add(_joined, (division.State, FoldedName.Joined(name)), (division, county));
        }
    }

    /// <summary>
    /// Null when no place has the name, or several and the counties do not tell which. A government that functions goes before an area without one.
    /// </summary>
    /// <param name="state">Two lower-case letters.</param>
    /// <param name="text">Such as <c>Anchorage</c>, <c>Town of Palm Beach</c>, <c>West Brandywine Township</c>.</param>
    /// <param name="counties">Ids of counties that the agency lies in; empty where not known.</param>
    public Match? Find(string state, string text, IReadOnlyCollection<string> counties)
    {
        var folded = FoldedName.Of(text);
        foreach (var (by, name, isExact) in Spellings(folded))
        {
            if (!by.TryGetValue((state, name), out var found))
                continue;
            var here = Governing([.. found.Where(f => f.County is not null && counties.Contains(f.County))]);
            if (here.Count == 1)
                return Here(here[0].Place, isExact);
            var all = Governing(found);
            if (here.Count == 0 && all.Count == 1)
                return Elsewhere(all[0], counties.Count > 0);
        }

        return null;
    }

    private static Match Here(Division place, bool isExact)
    {
        if (place.Functioning == FunctionalStatus.Statistical)
            return new Match(place.Id.Value, Confidence.Medium, "name and county; the Census Bureau lists the area without a government");
        return isExact ? new Match(place.Id.Value, Confidence.High, "name and county") : new Match(place.Id.Value, Confidence.Medium, "name and county, spelling aside");
    }

    /// <summary>An area without a government in another county is another place.</summary>
    private static Match? Elsewhere((Division Place, string? County) only, bool hasCounties)
    {
        var isOther = hasCounties && only.County is not null;
        if (only.Place.Functioning == FunctionalStatus.Statistical)
            return isOther ? null : new Match(only.Place.Id.Value, Confidence.Low, "the only area of the name in the state; the Census Bureau lists it without a government");
        return isOther
            ? new Match(only.Place.Id.Value, Confidence.Low, "the only place of the name in the state, its middle in another county")
            : new Match(only.Place.Id.Value, Confidence.Medium, "the only place of the name in the state");
    }

    private IEnumerable<(Dictionary<(string State, string Name), List<(Division Place, string? County)>> By, string Name, bool IsExact)> Spellings(string folded)
    {
        if (folded.Length == 0 || FoldedName.Without(folded, "township") is not null)
            yield break;
        yield return (_places, folded, true);
        var bare = Bare(folded);
        if (bare != folded)
            yield return (_places, bare, true);
        yield return (_joined, FoldedName.Joined(bare), false);
    }

    private static string Bare(string folded)
    {
        foreach (var start in (ReadOnlySpan<string>)["city of ", "town of ", "village of ", "borough of "])
        {
            if (folded.StartsWith(start, StringComparison.Ordinal))
                return folded[start.Length..];
        }

        return FoldedName.Without(folded, "city", "town", "village", "borough") ?? folded;
    }

    private static List<(Division Place, string? County)> Governing(List<(Division Place, string? County)> found)
    {
        if (found.Count < 2)
            return found;
        var governing = found.Where(static f => f.Place.Functioning is not (FunctionalStatus.Statistical or FunctionalStatus.Inactive or FunctionalStatus.Nonfunctioning)).ToList();
        return governing.Count > 0 ? governing : found;
    }

    private static bool IsPlace(Division division) => division.Kind switch
    {
        DivisionKind.Place or DivisionKind.IndependentCity => true,
        DivisionKind.ConsolidatedCityCounty => division.Id.Type == "place",
        _ => false,
    };

    private static void Add(Dictionary<(string State, string Name), List<(Division Place, string? County)>> by, (string State, string Name) key, (Division Place, string? County) place)
    {
        if (!by.TryGetValue(key, out var list))
            by.Add(key, list = []);
        list.Add(place);
    }
}
