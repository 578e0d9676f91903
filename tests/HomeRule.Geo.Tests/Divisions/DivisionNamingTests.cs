using HomeRule.Civics;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Reading;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Divisions;

public sealed class DivisionNamingTests
{
    public static TheoryData<string, string, string, DivisionKind, string> Named => new()
    {
        { "census-state", "STATEFP=08", "state:co", DivisionKind.State, "Colorado" },
        { "census-state", "GEOID=72;NAME=Puerto Rico", "territory:pr", DivisionKind.Territory, "Puerto Rico" },
        { "census-county", "STATEFP=22;COUNTYFP=071;GEOID=22071;NAME=Orleans", "state:la/parish:orleans", DivisionKind.ConsolidatedCityCounty, "Orleans Parish" },
        { "census-county", "STATEFP20=51;COUNTYFP20=600;NAME20=Fairfax", "state:va/place:fairfax", DivisionKind.IndependentCity, "Fairfax" },
        { "census-county", "GEOID=09110;NAME=Capitol", "state:ct/planning_region:capitol", DivisionKind.PlanningRegion, "Capitol Planning Region" },
        { "census-place", "GEOID=0644000;NAME=Los Angeles;NAMELSAD=Los Angeles city;CLASSFP=C1;FUNCSTAT=A", "state:ca/place:los_angeles", DivisionKind.Place, "Los Angeles" },
        { "census-place", "STATEFP=16;PLACEFP=16750;NAME=Coeur d'Alene;NAMELSAD=Coeur d'Alene city;CLASSFP=C1", "state:id/place:coeur_d~alene", DivisionKind.Place, "Coeur d'Alene" },
        { "census-place", "GEOID=2455400;NAME=North Bethesda;NAMELSAD=North Bethesda CDP;CLASSFP=U1;FUNCSTAT=S", "state:md/place:north_bethesda_cdp", DivisionKind.Place, "North Bethesda" },
        { "census-place", "GEOID=5101000;NAME=Alexandria;NAMELSAD=Alexandria city;CLASSFP=C7", "state:va/place:alexandria", DivisionKind.IndependentCity, "Alexandria" },
        { "census-place", "GEOID=1836003;NAME=Indianapolis city (balance);NAMELSAD=Indianapolis city (balance);CLASSFP=C8;FUNCSTAT=F", "state:in/place:indianapolis", DivisionKind.ConsolidatedCityCounty, "Indianapolis" },
        { "census-place", "GEOID=0947515;NAME=Milford city (balance);NAMELSAD=Milford city (balance);CLASSFP=C8", "state:ct/place:milford", DivisionKind.Place, "Milford" },
        { "census-place", "GEOID=5003175;NAME=Barre;NAMELSAD=Barre city;CLASSFP=C5", "state:vt/place:barre_city", DivisionKind.Place, "Barre" },
        { "census-place", "GEOID=4271620;NAME=S.N.P.J.;NAMELSAD=S.N.P.J. borough;CLASSFP=C5", "state:pa/place:s.n.p.j.", DivisionKind.Place, "S.N.P.J." },
        { "census-sldu", "STATEFP=06;SLDUST=007;NAMELSAD=State Senate District 7", "state:ca/sldu:7", DivisionKind.StateLegislativeUpper, "State Senate District 7" },
        { "census-sldu", "STATEFP=02;SLDUST=00A", "state:ak/sldu:a", DivisionKind.StateLegislativeUpper, "State Senate District A" },
        { "census-sldu", "STATEFP=11;SLDUST=003", "district:dc/ward:3", DivisionKind.StateLegislativeUpper, "Ward 3" },
        { "census-sldu", "STATEFP=25;SLDUST=D01;NAMELSAD=First Suffolk District", "state:ma/sldu:1st_suffolk", DivisionKind.StateLegislativeUpper, "First Suffolk District" },
        { "census-sldu", "STATEFP=25;SLDUST=D02;NAMELSAD=Berkshire, Hampden, Franklin & Hampshire District", "state:ma/sldu:berkshire_hampden_franklin_and_hampshire", DivisionKind.StateLegislativeUpper, "Berkshire, Hampden, Franklin & Hampshire District" },
        { "census-sldl", "STATEFP=25;SLDLST=091;NAMELSAD=Twenty-First Middlesex District", "state:ma/sldl:21st_middlesex", DivisionKind.StateLegislativeLower, "Twenty-First Middlesex District" },
        { "census-sldl", "STATEFP=50;SLDLST=A-1;NAMELSAD=Addison-1 State House District", "state:vt/sldl:addison-1", DivisionKind.StateLegislativeLower, "Addison-1 State House District" },
        { "census-sldl", "STATEFP=33;SLDLST=101;NAMELSAD=State House District Belknap County No. 1", "state:nh/sldl:belknap_1", DivisionKind.StateLegislativeLower, "State House District Belknap County No. 1" },
        { "census-sldl", "STATEFP=24;SLDLST=07A", "state:md/sldl:7a", DivisionKind.StateLegislativeLower, "House of Delegates District 7A" },
        { "census-cd", "STATEFP=01;CD119FP=02;NAMELSAD=Congressional District 2", "state:al/cd:2", DivisionKind.Congressional, "Congressional District 2" },
        { "census-cd", "STATEFP20=02;CD116FP=00", "state:ak/cd:at-large", DivisionKind.Congressional, "Congressional District (at large)" },
        { "census-cd", "STATEFP=72;CD118FP=98;CDSESSN=118", "territory:pr/cd:at-large", DivisionKind.Congressional, "Congressional District (at large)" },
        { "census-school", "STATEFP=06;UNSDLEA=22710;NAME=Los Angeles Unified School District", "state:ca/school_district:los_angeles_unified", DivisionKind.SchoolDistrict, "Los Angeles Unified School District" },
        { "ocdid-property", "ocdid=ocd-division/country:us/state:az/sldl:1;type=sldl;state=az;name=1", "state:az/sldl:1", DivisionKind.StateLegislativeLower, "State House District 1" },
        { "ocdid-property", "ocdid=ocd-division/country:us/state:ny/sldl:12;name=12", "state:ny/sldl:12", DivisionKind.StateLegislativeLower, "Assembly District 12" },
        { "ocdid-property", "Code=AK-AL;District=Alaska At-Large;type=cd", "state:ak/cd:at-large", DivisionKind.Congressional, "Congressional District (at large)" },
        { "ocdid-property", "Code=AL-01;type=cd", "state:al/cd:1", DivisionKind.Congressional, "Congressional District 1" },
    };

    [Theory]
    [MemberData(nameof(Named))]
    public void Add_OfficialAttributes_GiveIdKindAndName(string scheme, string attributes, string id, DivisionKind kind, string name)
    {
        var division = Finish(DivisionScheme.Named(scheme).Value, null, null, attributes).ShouldHaveSingleItem();
        (division.Id, division.Kind, division.Name, division.State).ShouldBe((UnitedStates.Id(id), kind, name, division.Id.State));
    }

    [Theory]
    [InlineData("census-place", "NAME=X", "division.state")]
    [InlineData("census-place", "GEOID=9944000;NAME=X", "division.state")]
    [InlineData("census-place", "GEOID=06440;NAME=X", "division.attribute")]
    [InlineData("census-place", "GEOID=0644000", "division.attribute")]
    [InlineData("census-place", "GEOID=0644000;NAME=---", "division.id")]
    [InlineData("census-county", "STATEFP=06;NAME=X", "division.attribute")]
    [InlineData("census-cd", "STATEFP=06", "division.attribute")]
    [InlineData("census-cd", "STATEFP=06;CD119FP=X1", "division.id")]
    [InlineData("census-sldu", "STATEFP=06", "division.attribute")]
    [InlineData("census-sldl", "STATEFP=50;SLDLST=A-1", "division.attribute")]
    [InlineData("census-school", "STATEFP=06;UNSDLEA=22710", "division.attribute")]
    [InlineData("ocdid-property", "name=1", "division.attribute")]
    [InlineData("ocdid-property", "ocdid=ocd-division/country:ca/province:on", "division.id")]
    [InlineData("ocdid-property", "Code=ZZ-01", "division.id")]
    [InlineData("ocdid-property", "Code=AL1", "division.id")]
    public void Add_AttributesThatNameNothing_AreOneProblem(string scheme, string attributes, string code) =>
        new DivisionNaming(DivisionScheme.Named(scheme).Value).Add(Feature(attributes)).Problem.Code.ShouldBe(code);

    [Theory]
    [InlineData("census-county", "GEOID=11001;NAME=District of Columbia")]
    [InlineData("census-cd", "STATEFP=17;CD119FP=ZZ")]
    [InlineData("census-sldu", "STATEFP=17;SLDUST=ZZZ")]
    [InlineData("census-sldl", "STATEFP=25;SLDLST=ZZZ;NAMELSAD=State House Districts not defined")]
    [InlineData("census-school", "STATEFP=17;UNSDLEA=99999;NAME=Remainder of Illinois")]
    public void Add_FeatureThatIsNoDivision_IsSaidToBeNone(string scheme, string attributes) =>
        new DivisionNaming(DivisionScheme.Named(scheme).Value).Add(Feature(attributes)).Value.ShouldBe(DivisionNaming.NoDivision);

    [Fact]
    public void Add_SameCodeTwice_GivesTheFirstNumber()
    {
        var naming = new DivisionNaming(DivisionScheme.CensusPlace);
        naming.Add(Feature("GEOID=0644000;NAME=Los Angeles")).Value.ShouldBe(0);
        naming.Add(Feature("GEOID=0667000;NAME=San Francisco")).Value.ShouldBe(1);
        naming.Add(Feature("GEOID=0644000;NAME=Los Angeles")).Value.ShouldBe(0);
        naming.Count.ShouldBe(2);
    }

    [Fact]
    public void Add_OfficialAttributes_KeepStatusPointAndCode()
    {
        var place = Finish(DivisionScheme.CensusPlace, null, null, "GEOID=0299991;NAME=Mapleton;FUNCSTAT=A;INTPTLAT=+51.8000001;INTPTLON=-176.5000002").Single();
        (place.Geoid, place.Functioning, place.InternalPoint).ShouldBe(("0299991", FunctionalStatus.Active, new GeoPoint(51.8000001, -176.5000002)));
    }

    [Fact]
    public void Finish_PlacesOfOneNameAndDifferentKinds_AllCarryTheKind()
    {
        string[] places = ["GEOID=4299991;NAME=Mapleton;NAMELSAD=Mapleton borough;CLASSFP=C5", "GEOID=4299992;NAME=Mapleton;NAMELSAD=Mapleton city;CLASSFP=C5"];
        foreach (var order in new[] { places, [.. places.Reverse()] })
            Ids(DivisionScheme.CensusPlace, null, null, order).Order().ShouldBe(["state:pa/place:mapleton_borough", "state:pa/place:mapleton_city"]);
    }

    [Fact]
    public void Finish_PlacesOfOneNameAndKind_CarryTheCountyOrElseTheCode()
    {
        string[] places =
        [
            "GEOID=4899991;NAME=Mapleton;NAMELSAD=Mapleton city;CLASSFP=C1;INTPTLAT=33.6;INTPTLON=-95.4", "GEOID=4899992;NAME=Mapleton;NAMELSAD=Mapleton city;CLASSFP=C1;INTPTLAT=32.75;INTPTLON=-97.8",
            "GEOID=4299991;NAME=Elmville;NAMELSAD=Elmville borough;CLASSFP=C5;INTPTLAT=41.7;INTPTLON=-79.7",
            "GEOID=4299992;NAME=Elmville;NAMELSAD=Elmville borough;CLASSFP=C5;INTPTLAT=40.17;INTPTLON=-80.25",
        ];
        Ids(DivisionScheme.CensusPlace, null, CountyAt, places).ShouldBe(
        [
            "state:tx/place:mapleton_~lamar_county~", "state:tx/place:mapleton_~parker_county~",
            "state:pa/place:elmville_borough_~crawford_county~", "state:pa/place:elmville_borough_~washington_county~",
        ]);
        Ids(DivisionScheme.CensusPlace, null, null, places[..2]).ShouldBe(["state:tx/place:mapleton_~4899991~", "state:tx/place:mapleton_~4899992~"]);
    }

    [Fact]
    public void Finish_DesignatedPlace_NeverTakesTheIdOfACity() =>
        Ids(DivisionScheme.CensusPlace, null, null, "GEOID=0699991;NAME=Mapleton;NAMELSAD=Mapleton CDP;CLASSFP=U1;FUNCSTAT=S", "GEOID=0699992;NAME=Mapleton;NAMELSAD=Mapleton city;CLASSFP=C1;FUNCSTAT=A")
            .ShouldBe(["state:ca/place:mapleton_cdp", "state:ca/place:mapleton"]);

    [Fact]
    public void Finish_PublishedIds_GoBeforeTheRuleAndAreNotTakenByAnother()
    {
        using var files = new BoundaryText();
        var path = files.Write("list.csv", string.Join('\n',
            "id,name,census_geoid",
            "ocd-division/country:us/state:tx/place:mapleton_~parker_county~,Mapleton city,place-4899991",
            "ocd-division/country:us/state:oh/place:elmville,Elmville village,place-3999991",
            "ocd-division/country:us/state:oh/place:birchton,\"Birchton, the \"\"other\"\"\",place-3999992"));
        var published = OcdIdentifiers.Read(path).Value;
        var named = Name(DivisionScheme.CensusPlace, published, null,
            "GEOID=4899991;NAME=Mapleton;NAMELSAD=Mapleton city", "GEOID=3999991;NAME=Elmville (Elm);NAMELSAD=Elmville (Elm) village", "GEOID=3999993;NAME=Birchton;NAMELSAD=Birchton village");
        named.Divisions.Select(static division => division.Id.Value[(DivisionId.Country.Length + 1)..])
            .ShouldBe(["state:tx/place:mapleton_~parker_county~", "state:oh/place:elmville", "state:oh/place:birchton_village"]);
        (named.Published, named.Qualified).ShouldBe((2, 1));
        named.Notes.ShouldHaveSingleItem().ShouldContain("3999993");
    }

    [Fact]
    public void Finish_SchoolDistrictWithAKnownCounty_StandsUnderIt() =>
        Ids(DivisionScheme.CensusSchool, null, CountyAt, "STATEFP=48;UNSDLEA=12345;NAME=Reno School District;INTPTLAT=32.75;INTPTLON=-97.8")
            .ShouldBe(["state:tx/county:parker/school_district:reno"]);

    [Fact]
    public void Template_WardsOfACity_GiveIdsAndNames()
    {
        var scheme = DivisionScheme.Template("ocd-division/country:us/state:il/place:chicago/ward:{ward}", "Ward {ward}", DivisionKind.Ward).Value;
        var naming = new DivisionNaming(scheme);
        naming.Add(Feature("ward=12")).Value.ShouldBe(0);
        naming.Add(Feature("ward=4 B")).Value.ShouldBe(1);
        naming.Add(Feature("ward=12")).Value.ShouldBe(0);
        naming.Add(Feature("other=1")).Problem.Message.ShouldBe("has no attribute \"ward\", which the template asks for.");
        naming.Finish().Divisions.Select(static ward => (ward.Id.Value, ward.Name, ward.Kind, ward.State)).ShouldBe(
        [
            ("ocd-division/country:us/state:il/place:chicago/ward:12", "Ward 12", DivisionKind.Ward, "il"),
            ("ocd-division/country:us/state:il/place:chicago/ward:4_b", "Ward 4 B", DivisionKind.Ward, "il"),
        ]);
    }

    [Theory]
    [InlineData("ocd-division/country:us/state:il/place:chicago/ward:1", "Ward")]
    [InlineData("ocd-division/country:us/state:il/ward:{ward", "Ward")]
    [InlineData("ocd-division/country:us/state:il/ward:{}", "Ward")]
    [InlineData("ocd-division/country:us/state:il/ward:{ward}", "Ward }")]
    [InlineData("country:us/ward:{ward}", "Ward")]
    [InlineData("ocd-division/country:us/Ward:{ward}", "Ward")]
    public void Template_ThatMakesNoId_IsOneProblem(string id, string name) =>
        DivisionScheme.Template(id, name, DivisionKind.Ward).Problem.Code.ShouldBe("scheme.template");

    [Fact]
    public void Named_UnknownScheme_ListsTheKnownOnes() =>
        DivisionScheme.Named("census-planet").Problem.Message.ShouldContain("census-place");

    [Fact]
    public void CensusCounty_EveryCountyOfTheCountry_HasTheSameIdAsFromTheTopology()
    {
        RepositoryFiles.Counties.TryGetObject("counties", out var counties).ShouldBeTrue();
        var named = Name(DivisionScheme.CensusCounty, null, null, [.. counties!.Select(static county => $"GEOID={county.Id};NAME={county.Name}")]);
        var known = UnitedStates.Set.Divisions.Where(static division => division.Geoid is { Length: 5 }).ToDictionary(static division => division.Geoid!);
        named.Divisions.Count.ShouldBe(3_229);
        named.Divisions.Where(division => known[division.Geoid!].Id != division.Id).ShouldBeEmpty();
        named.Qualified.ShouldBe(0);
    }

    private static Division? CountyAt(GeoPoint point)
    {
        var id = UnitedStates.Index.Locate(point).FirstOrDefault(static id => id.Type == "county");
        return UnitedStates.Set.Divisions.FirstOrDefault(division => division.Id == id);
    }

    private static BoundaryFeature Feature(string attributes) => new()
    {
        Number = 1,
        Properties = attributes.Split(';').Select(static pair => pair.Split('=', 2)).ToDictionary(static pair => pair[0], static pair => pair[1]),
        Polygons = [],
    };

    private static NamedDivisions Name(DivisionScheme scheme, OcdIdentifiers? published, Func<GeoPoint, Division?>? countyAt, params string[] features)
    {
        var naming = new DivisionNaming(scheme, published, countyAt);
        foreach (var feature in features)
            naming.Add(Feature(feature)).IsOk.ShouldBeTrue();
        return naming.Finish();
    }

    private static IReadOnlyList<Division> Finish(DivisionScheme scheme, OcdIdentifiers? published, Func<GeoPoint, Division?>? countyAt, params string[] features) =>
        Name(scheme, published, countyAt, features).Divisions;

    private static IEnumerable<string> Ids(DivisionScheme scheme, OcdIdentifiers? published, Func<GeoPoint, Division?>? countyAt, params string[] features) =>
        Finish(scheme, published, countyAt, features).Select(static division => division.Id.Value[(DivisionId.Country.Length + 1)..]);
}
