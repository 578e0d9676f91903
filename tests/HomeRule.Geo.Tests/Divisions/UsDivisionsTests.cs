using System.Text;
using HomeRule.Civics;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Divisions;

public sealed class UsDivisionsTests
{
    [Theory]
    [InlineData("state:tx", "Texas", DivisionKind.State, "48")]
    [InlineData("district:dc", "District of Columbia", DivisionKind.FederalDistrict, "11")]
    [InlineData("territory:pr", "Puerto Rico", DivisionKind.Territory, "72")]
    [InlineData("territory:gu", "Guam", DivisionKind.Territory, "66")]
    [InlineData("state:tx/county:harris", "Harris County", DivisionKind.County, "48201")]
    [InlineData("state:la/parish:orleans", "Orleans Parish", DivisionKind.ConsolidatedCityCounty, "22071")]
    [InlineData("state:la/parish:lasalle", "LaSalle Parish", DivisionKind.Parish, "22059")]
    [InlineData("state:nm/county:doña_ana", "Doña Ana County", DivisionKind.County, "35013")]
    [InlineData("state:ak/borough:matanuska-susitna", "Matanuska-Susitna Borough", DivisionKind.Borough, "02170")]
    [InlineData("state:ak/census_area:bethel", "Bethel Census Area", DivisionKind.CensusArea, "02050")]
    [InlineData("state:md/place:baltimore", "Baltimore", DivisionKind.IndependentCity, "24510")]
    [InlineData("state:md/county:baltimore", "Baltimore County", DivisionKind.County, "24005")]
    [InlineData("state:va/place:fairfax", "Fairfax", DivisionKind.IndependentCity, "51600")]
    [InlineData("state:va/county:charles_city", "Charles City County", DivisionKind.County, "51036")]
    [InlineData("state:md/county:prince_george~s", "Prince George's County", DivisionKind.County, "24033")]
    [InlineData("territory:pr/municipio:mayagüez", "Mayagüez Municipio", DivisionKind.Municipio, "72097")]
    [InlineData("state:co/county:denver", "Denver County", DivisionKind.ConsolidatedCityCounty, "08031")]
    [InlineData("state:co/place:denver", "Denver", DivisionKind.ConsolidatedCityCounty, "0820000")]
    [InlineData("state:ct/planning_region:capitol", "Capitol Planning Region", DivisionKind.PlanningRegion, "09110")]
    [InlineData("territory:mp/municipality:saipan", "Saipan Municipality", DivisionKind.Other, "69110")]
    public void FromTopology_KnownDivision_IsDescribed(string id, string name, DivisionKind kind, string geoid)
    {
        var division = UnitedStates.Division(id);

        (division.Name, division.Kind, division.Geoid).ShouldBe((name, kind, geoid));
    }

    [Fact]
    public void FromTopology_Country_HasEveryDivisionOnceInOrder()
    {
        var ids = UnitedStates.Set.Divisions.Select(division => division.Id.Value).ToArray();

        ids.ShouldBe(ids.Order(StringComparer.Ordinal));
        ids.Distinct().Count().ShouldBe(ids.Length);

        // 56 states and 3,231 counties, less the two that are a district or territory whole; 31 unified cities; 11 newer areas.
        ids.Length.ShouldBe(56 + 3231 - 2 + 31 + 11);
        UnitedStates.Set.Boundaries.Boundaries.Count.ShouldBe(56 + 3231 - 2 - 1);
    }

    [Fact]
    public void FromTopology_UnifiedGovernments_NameEachOther()
    {
        foreach (var place in UnitedStates.Set.Divisions.Where(division => division.Kind == DivisionKind.ConsolidatedCityCounty && division.Id.Type == "place"))
        {
            var county = UnitedStates.Set.Divisions.Single(division => division.Id == place.SameAs.Single());
            county.SameAs.ShouldContain(place.Id);
            county.Kind.ShouldBe(DivisionKind.ConsolidatedCityCounty);
            county.Note.ShouldBe(place.Note);
        }

        UnitedStates.Division("state:in/place:indianapolis").Note!.En.ShouldContain("leaves out Beech Grove");
        UnitedStates.Division("state:co/place:denver").Note.ShouldBeNull();
    }

    [Fact]
    public void FromTopology_Connecticut_KeepsCountiesWithAnEndAndAddsRegions()
    {
        var counties = UnitedStates.Set.Divisions.Where(division => division.State == "ct" && division.Kind == DivisionKind.County).ToArray();
        var regions = UnitedStates.Set.Divisions.Where(division => division.State == "ct" && division.Kind == DivisionKind.PlanningRegion).ToArray();

        (counties.Length, regions.Length).ShouldBe((8, 9));
        counties.ShouldAllBe(county => county.ValidTo == new DateOnly(2022, 6, 5) && county.Note!.Es != null && HasOutline(county));
        regions.ShouldAllBe(region => region.ValidFrom == new DateOnly(2022, 6, 6) && !HasOutline(region));
    }

    [Fact]
    public void FromTopology_Alaska_SplitsValdezCordova()
    {
        UnitedStates.Division("state:ak/census_area:valdez-cordova").ValidTo.ShouldBe(new DateOnly(2019, 1, 1));
        UnitedStates.Division("state:ak/census_area:chugach").ValidFrom.ShouldBe(new DateOnly(2019, 1, 2));
        UnitedStates.Division("state:ak/census_area:copper_river").Geoid.ShouldBe("02066");
    }

    [Fact]
    public void FromTopology_Notes_AreInBothLanguages() =>
        UnitedStates.Set.Divisions.Where(division => division.Note is not null).ShouldAllBe(division => !string.IsNullOrWhiteSpace(division.Note!.Es));

    [Fact]
    public void FromTopology_Provenance_SaysWhereTheLinesComeFrom()
    {
        var card = UnitedStates.Set.Boundaries.Provenance;

        card.Authority.ShouldContain("Census");
        card.SourceUrl.ShouldStartWith("https://www2.census.gov/");
        card.GridLngDegrees.ShouldBe(0.003589, 1e-6);
    }

    [Theory]
    [InlineData("{}", "divisions.object")]
    [InlineData("{\"states\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":null,\"id\":\"99\"}]},\"counties\":null}", "divisions.code")]
    [InlineData("{\"states\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":null,\"id\":\"08\"}]},\"counties\":null}", "divisions.boundary")]
    [InlineData("{\"states\":{\"type\":\"GeometryCollection\",\"geometries\":[]},\"counties\":{\"type\":null,\"id\":\"0803x\"}}", "divisions.code")]
    [InlineData("{\"states\":{\"type\":\"GeometryCollection\",\"geometries\":[]},\"counties\":{\"type\":null,\"id\":\"08031\"}}", "divisions.name")]
    public void FromTopology_OtherFile_IsAProblem(string objects, string code)
    {
        var topology = TopoJsonReader.Read(Encoding.UTF8.GetBytes($"{{\"type\":\"Topology\",\"arcs\":[],\"objects\":{objects}}}")).Value;

        UsDivisions.FromTopology(topology).Problem.Code.ShouldBe(code);
    }

    private static bool HasOutline(Division division) => UnitedStates.Index.TryOutline(division.Id, out _);
}
