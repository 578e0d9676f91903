using HomeRule.Civics;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Divisions;

/// <summary>Every derived id against the published lists. What differs is listed here with its reason; anything else fails.</summary>
public sealed class PublishedListTests(ITestOutputHelper output)
{
    /// <summary>Our county codes that the list has under another id or not at all.</summary>
    private static readonly Dictionary<string, string> OtherInList = new()
    {
        ["02158"] = "list: Wade Hampton, 02270; renamed Kusilvak in 2015",
        ["02195"] = "list: census area; a borough since 2013",
        ["46102"] = "list: the same id with Shannon County's old code 46113",
        ["02063"] = "created in 2019, after the list",
        ["02066"] = "created in 2019, after the list",
        ["09110"] = "planning region, 2022, after the list",
        ["09120"] = "planning region, 2022, after the list",
        ["09130"] = "planning region, 2022, after the list",
        ["09140"] = "planning region, 2022, after the list",
        ["09150"] = "planning region, 2022, after the list",
        ["09160"] = "planning region, 2022, after the list",
        ["09170"] = "planning region, 2022, after the list",
        ["09180"] = "planning region, 2022, after the list",
        ["09190"] = "planning region, 2022, after the list",
    };

    /// <summary>City halves of unified governments that the list lacks, or has under another code.</summary>
    private static readonly Dictionary<string, string> OtherPlaces = new()
    {
        ["state:ga/place:athens"] = "the list has no balance of Athens-Clarke County",
        ["state:ga/place:augusta"] = "the list has no balance of Augusta-Richmond County",
        ["state:ga/place:macon"] = "list: the city's code before it joined Bibb County in 2014",
        ["state:ga/place:statenville"] = "the list has no Echols County consolidated government",
        ["state:hi/place:honolulu"] = "alias only: the Census Bureau recognises no city",
        ["state:in/place:indianapolis"] = "list: the consolidated city's code, not its balance's",
        ["state:ky/place:louisville"] = "the list has no balance of Louisville/Jefferson County",
        ["state:la/place:houma"] = "the list has no city of Houma: it has no government apart from the parish",
        ["state:ma/place:nantucket"] = "list: a town with a county subdivision's code, which a place has not",
        ["state:mt/place:butte"] = "the list has no balance of Butte-Silver Bow",
        ["state:tn/place:nashville"] = "the list has no balance of Nashville-Davidson",
    };

    [Fact]
    public void FromTopology_EveryCountyCode_HasThePublishedId()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        var listed = OcdLists.Places().Where(row => row.Geoid.Length == 5).ToDictionary(row => row.Geoid);
        var ours = UnitedStates.Set.Divisions.Where(division => division.Geoid is { Length: 5 }).ToDictionary(division => division.Geoid!);

        var cities = ours.Values.Where(division => division.Kind == DivisionKind.IndependentCity).ToArray();
        var territories = ours.Values.Where(division => division.State is "as" or "gu" or "mp" or "vi").ToArray();
        var compared = ours.Values.Except(cities).Except(territories).Where(division => !OtherInList.ContainsKey(division.Geoid!)).ToArray();
        var different = compared.Where(division => !listed.TryGetValue(division.Geoid!, out var row) || row.Id != division.Id.Value).Select(division => division.Id.Value).ToArray();
        output.WriteLine($"{compared.Length - different.Length} of {ours.Count} county codes have the published id; {OtherInList.Count} explained, {cities.Length} independent cities by name, {territories.Length} in territories without a list");

        different.ShouldBeEmpty();
        (compared.Length, cities.Length, territories.Length).ShouldBe((3175, 41, 10));
        OtherInList.Keys.ShouldAllBe(code => ours.ContainsKey(code));
        listed.Keys.Except(ours.Keys).Order().ShouldBe(["02270", "46113"]);

        // Names too, as the list writes them.
        compared.Where(division => listed[division.Geoid!].Name != division.Name).Select(division => division.Name).ShouldBeEmpty();
    }

    [Fact]
    public void FromTopology_EveryIndependentOrUnifiedCity_HasThePublishedId()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        var listed = OcdLists.Places().ToDictionary(row => row.Id, row => row.Geoid);
        var cities = UnitedStates.Set.Divisions.Where(division => division.Id.Type == "place").ToArray();

        var different = cities.Where(city => !listed.TryGetValue(city.Id.Value, out var geoid)
            || (city.Kind == DivisionKind.ConsolidatedCityCounty && geoid != city.Geoid)).Select(city => city.Id.Value[(DivisionId.Country.Length + 1)..]).ToArray();
        output.WriteLine($"{cities.Length - different.Length} of {cities.Length} cities have the published id; {different.Length} explained");

        different.Order(StringComparer.Ordinal).ShouldBe(OtherPlaces.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FromTopology_EveryAliasOfACounty_LeadsToTheSameDivision()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        var known = Known();
        var rows = OcdLists.Aliases()
            .Where(row => IsCountyLevel(row.Id) || IsCountyLevel(row.SameAs))

            // A legislative district that is a whole territory is a district all the same.
            .Where(row => !row.Id.Contains("/sld", StringComparison.Ordinal))
            .ToArray();

        var different = rows.Where(row => !known.TryGetValue(row.Id, out var a) || !known.TryGetValue(row.SameAs, out var b) || !a.Overlaps(b)).Select(row => row.Id).ToArray();
        output.WriteLine($"{rows.Length - different.Length} of {rows.Length} aliases of counties, states and territories lead to one division");

        rows.Length.ShouldBeGreaterThan(60);
        different.ShouldBe(
        [
            // Bedford gave up its independence in 2013: a town in Bedford County now.
            "ocd-division/country:us/state:va/county:bedford_city",

            // A city, once misnamed as a county.
            "ocd-division/country:us/state:ga/county:chattahoochee_hill_country",
        ], ignoreOrder: true);
    }

    [Fact]
    public void FromTopology_EveryParentOfALocalDivision_IsKnown()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        var known = Known();
        var parents = OcdLists.LocalDivisions().SelectMany(Ancestors).Where(IsCountyLevel).Distinct().ToArray();

        var different = parents.Where(parent => !known.ContainsKey(parent)).Select(parent => parent[(DivisionId.Country.Length + 1)..]).Order(StringComparer.Ordinal).ToArray();
        output.WriteLine($"{parents.Length - different.Length} of {parents.Length} counties and states that local divisions lie in are known");

        parents.Length.ShouldBeGreaterThan(1000);
        different.ShouldBeEmpty();
    }

    [Fact]
    public void OcdSlug_EveryNameOfTheList_GivesItsId()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        var rows = OcdLists.Places().ToArray();

        // Where a town and a city of one name stand side by side, the list keeps the kind ("groton_city").
        var different = rows.Where(row => !new[] { DivisionNames.WithoutCensusKind(row.Name), row.Name }.Any(name => row.Id.EndsWith(':' + DivisionNames.OcdSlug(name), StringComparison.Ordinal)))
            .Select(row => row.Id).ToArray();
        output.WriteLine($"{rows.Length - different.Length} of {rows.Length} names give the id's last part");

        // Two places of one name in a state carry their county in the id ("lakeside_~tarrant_county~"), which the list's name leaves out.
        different.Where(id => !id.Contains('~', StringComparison.Ordinal)).Select(id => id[(DivisionId.Country.Length + 1)..]).ShouldBe(
        [
            // Unified governments, listed under the city's name alone.
            "state:ga/place:cusseta", "state:ga/place:georgetown", "state:ga/place:webster_county_", "state:ky/place:lexington",
            "state:mt/place:anaconda", "state:tn/place:hartsville", "state:tn/place:lynchburg",

            // The only name of 39,242 whose full stops the list keeps.
            "state:pa/place:s.n.p.j.",
        ], ignoreOrder: true);
        different.Length.ShouldBe(28);
    }

    /// <summary>Every id, also those in SameAs, with the county codes or ids of the divisions that it stands for.</summary>
    private static Dictionary<string, HashSet<string>> Known()
    {
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var division in UnitedStates.Set.Divisions)
        {
            foreach (var id in division.SameAs.Append(division.Id))
            {
                if (!known.TryGetValue(id.Value, out var set))
                    known[id.Value] = set = [];
                set.Add(division.Id.Value);
            }
        }

        return known;
    }

    private static IEnumerable<string> Ancestors(string id)
    {
        for (var slash = id.LastIndexOf('/'); slash > DivisionId.Country.Length; slash = id.LastIndexOf('/', slash - 1))
            yield return id[..slash];
    }

    private static bool IsCountyLevel(string id)
    {
        var last = id[(id.LastIndexOf('/') + 1)..];
        return last.Split(':')[0] is "county" or "parish" or "borough" or "census_area" or "municipio" or "state" or "territory" or "district"
            && id.Count(static c => c == '/') is 2 or 3;
    }
}
