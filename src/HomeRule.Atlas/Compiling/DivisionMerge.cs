using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling;

/// <summary>The divisions of the country and those that places of the atlas add.</summary>
internal static class DivisionMerge
{
    /// <summary>Ordered by id (ordinal), each id once.</summary>
    public static IReadOnlyDictionary<DivisionId, Division> Merge(IEnumerable<Division> country, IEnumerable<PlaceRecord> places)
    {
        var all = new SortedDictionary<DivisionId, Division>(Comparer<DivisionId>.Create(static (a, b) => string.CompareOrdinal(a.Value, b.Value)));
        foreach (var division in country)
            all.Add(division.Id, division);
        foreach (var place in places)
            Add(all, place);
        return all;
    }

    private static void Add(SortedDictionary<DivisionId, Division> all, PlaceRecord place)
    {
        // An agency and a group of counties are governments without an area of their own.
        if (place.Kind is "state-agency" or "county-group")
            return;
        if (!all.TryGetValue(place.Division, out var known))
        {
            all.Add(place.Division, new Division
            {
                Id = place.Division,
                Kind = KindOf(place),
                Name = place.Name,
                State = place.State,
                Geoid = place.Geoid,
            });
        }
        else if (known.Geoid is null && place.Geoid is not null)
        {
            all[place.Division] = known with { Geoid = place.Geoid };
        }

        if (place.Kind == "consolidated-city-county" && place.Counties is [var county] && county != place.Division)
            Link(all, place.Division, county);
    }

    /// <summary>City and county are one government: each carries the other's id.</summary>
    private static void Link(SortedDictionary<DivisionId, Division> all, DivisionId city, DivisionId county)
    {
        all[city] = With(all[city], county);
        if (all.TryGetValue(county, out var division))
            all[county] = With(division, city);
    }

    private static Division With(Division division, DivisionId other) =>
        division.SameAs.Contains(other) ? division : division with { SameAs = [.. division.SameAs.Append(other).OrderBy(static s => s.Value, StringComparer.Ordinal)] };

    private static DivisionKind KindOf(PlaceRecord place) => place.Kind switch
    {
        "state" => DivisionKind.State,
        "federal-district" => DivisionKind.FederalDistrict,
        "county" => place.Division.Type switch
        {
            "parish" => DivisionKind.Parish,
            "borough" => DivisionKind.Borough,
            "census_area" => DivisionKind.CensusArea,
            "planning_region" => DivisionKind.PlanningRegion,
            "municipio" => DivisionKind.Municipio,
            _ => DivisionKind.County,
        },
        "city" or "town" or "village" or "township" => DivisionKind.Place,
        "consolidated-city-county" => DivisionKind.ConsolidatedCityCounty,
        "independent-city" => DivisionKind.IndependentCity,
        "school-district" => DivisionKind.SchoolDistrict,
        _ => DivisionKind.Other,
    };
}
