using HomeRule.Civics;

namespace HomeRule.Atlas.Compiling;

/// <summary>The divisions of the country and those that places of the atlas add.</summary>
internal static class DivisionMerge
{
    /// <summary>Ordered by id (ordinal), each id once.</summary>
    public static Division[] Merge(IEnumerable<Division> country, AtlasContent content)
    {
        var all = new SortedDictionary<DivisionId, Division>(Comparer<DivisionId>.Create(static (a, b) => string.CompareOrdinal(a.Value, b.Value)));
        foreach (var division in country)
            all.Add(division.Id, division);
        foreach (var place in content.Places)
            Add(all, place);
        foreach (var government in content.Governments)
            Add(all, government);
        return [.. all.Values];
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
                Kind = KindOf(place.Kind, place.Division),
                Name = place.Name,
                State = place.State,
                Geoid = place.Geoid,
            });
        }
        else
        {
            // A town of an official file is called as the atlas calls it; counties and unified cities have their name and kind from the country.
            var fromFile = known.Kind == DivisionKind.Place;
            all[place.Division] = known with
            {
                Name = fromFile ? place.Name : known.Name,
                Kind = fromFile ? KindOf(place.Kind, place.Division) : known.Kind,
                Geoid = known.Geoid ?? place.Geoid,
            };
        }

        if (place.Kind == "consolidated-city-county" && place.Counties is [var county] && county != place.Division)
            Link(all, place.Division, county);
    }

    /// <summary>A large city without a place record still has its division, so that people find it.</summary>
    private static void Add(SortedDictionary<DivisionId, Division> all, LargeGovernment government)
    {
        if (!all.ContainsKey(government.Division))
            all.Add(government.Division, new Division
            {
                Id = government.Division,
                Kind = KindOf(government.Kind, government.Division),
                Name = government.Name,
                State = government.State,
            });
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

    private static DivisionKind KindOf(string kind, DivisionId division) => kind switch
    {
        "state" => DivisionKind.State,
        "federal-district" => DivisionKind.FederalDistrict,
        "county" => division.Type switch
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
