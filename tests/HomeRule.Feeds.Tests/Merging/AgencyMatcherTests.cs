using HomeRule.Civics;
using HomeRule.Civics.Agencies;
using HomeRule.Civics.Agreements;
using HomeRule.Feeds.Fbi;
using HomeRule.Feeds.Merging;
using HomeRule.Testing;

namespace HomeRule.Feeds.Tests.Merging;

public sealed class AgencyMatcherTests
{
    private static readonly Division[] Divisions =
    [
        Of("state:fl", DivisionKind.State, "Florida"), Of("state:va", DivisionKind.State, "Virginia"), Of("state:la", DivisionKind.State, "Louisiana"), Of("state:il", DivisionKind.State, "Illinois"),
        Of("state:fl/county:st_johns", DivisionKind.County, "St. Johns County"), Of("state:fl/county:escambia", DivisionKind.County, "Escambia County"), Of("state:fl/county:brevard", DivisionKind.County, "Brevard County"),
        Of("state:va/county:richmond", DivisionKind.County, "Richmond County"), Of("state:va/county:james_city", DivisionKind.County, "James City County"),
        Of("state:va/place:richmond", DivisionKind.IndependentCity, "Richmond"),
        Of("state:la/parish:orleans", DivisionKind.ConsolidatedCityCounty, "Orleans Parish"), Of("state:la/parish:lasalle", DivisionKind.Parish, "LaSalle Parish"),
        Of("state:il/county:lasalle", DivisionKind.County, "LaSalle County"), Of("state:il/county:cook", DivisionKind.County, "Cook County"),
        Of("state:fl/place:melbourne", DivisionKind.Place, "Melbourne", "state:fl/county:brevard"), Of("state:fl/place:melbourne_village", DivisionKind.Place, "Melbourne Village", "state:fl/county:brevard"),
        Of("state:fl/place:st_augustine", DivisionKind.Place, "St. Augustine", "state:fl/county:st_johns"),
        Of("state:fl/place:century_cdp", DivisionKind.Place, "Century", "state:fl/county:escambia") with { Functioning = FunctionalStatus.Statistical },
        Of("state:il/place:springfield", DivisionKind.Place, "Springfield", "state:il/county:cook"), Of("state:il/place:springfield_2", DivisionKind.Place, "Springfield", "state:il/county:lasalle"),
    ];

    [Theory]
    [InlineData("fl", "ST JOHNS", "state:fl/county:st_johns", Confidence.High)]
    [InlineData("va", "RICHMOND", "state:va/county:richmond", Confidence.High)]
    [InlineData("va", "RICHMOND CITY", "state:va/place:richmond", Confidence.High)]
    [InlineData("va", "JAMES CITY", "state:va/county:james_city", Confidence.High)]
    [InlineData("la", "ORLEANS", "state:la/parish:orleans", Confidence.High)]
    [InlineData("la", "LA SALLE", "state:la/parish:lasalle", Confidence.Medium)]
    [InlineData("il", "LA SALLE", "state:il/county:lasalle", Confidence.Medium)]
    [InlineData("il", "NOT SPECIFIED", null, Confidence.High)]
    [InlineData("il", "UNMAPPED COUNTY", null, Confidence.High)]
    [InlineData("il", "ORLEANS", null, Confidence.High)]
    public void County_AsTheTableWritesIt_IsFound(string state, string text, string? division, Confidence confidence)
    {
        var agency = Match([Row("XX0010000", "Somewhere", state, text, "County")]).Agencies.Single();

        agency.CountyText.ShouldBe(text);
        if (division is null)
            agency.Counties.ShouldBeEmpty();
        else
            (agency.Counties.Single().Id, agency.Counties.Single().Confidence).ShouldBe(($"ocd-division/country:us/{division}", confidence));
    }

    [Theory]
    [InlineData("Melbourne", "fl", "BREVARD", "City", "state:fl/place:melbourne", Confidence.High, "Melbourne (city police)")]
    [InlineData("St. Augustine", "fl", "ST JOHNS", "City", "state:fl/place:st_augustine", Confidence.High, "St. Augustine (city police)")]
    [InlineData("St. Augustine", "fl", "NOT SPECIFIED", "City", "state:fl/place:st_augustine", Confidence.Medium, "St. Augustine (city police)")]
    [InlineData("Century", "fl", "ESCAMBIA", "City", "state:fl/place:century_cdp", Confidence.Medium, "Century (city police)")]
    [InlineData("Springfield", "il", "COOK", "City", "state:il/place:springfield", Confidence.High, "Springfield (city police)")]
    [InlineData("Springfield", "il", "NOT SPECIFIED", "City", null, Confidence.High, "Springfield (city police)")]
    [InlineData("Perry Township, Cook County", "il", "COOK", "City", null, Confidence.High, "Perry Township, Cook County (township police)")]
    [InlineData("Escambia", "fl", "ESCAMBIA", "County", "state:fl/county:escambia", Confidence.High, "Escambia County (county agency)")]
    [InlineData("Highway Patrol:", "fl", "BREVARD", "State Police", "state:fl", Confidence.High, "Highway Patrol (Brevard County)")]
    [InlineData("Seminole Tribal", "fl", "NOT SPECIFIED", "Tribal", null, Confidence.High, "Seminole Tribal (tribal police)")]
    public void Agency_OfTheTable_HasItsGovernmentAndAName(string name, string state, string county, string type, string? government, Confidence confidence, string shown)
    {
        var agency = Match([Row("XX0010000", name, state, county, type)]).Agencies.Single();

        agency.Name.ShouldBe(shown);
        agency.Government?.Id.ShouldBe($"ocd-division/country:us/{government}");
        if (government is null)
            agency.Government.ShouldBeNull();
        else
            agency.Government!.Confidence.ShouldBe(confidence);
    }

    [Fact]
    public void Sheriff_OnTheList_IsTheCountysAgencyInTheTable()
    {
        var matching = Match(
            [Row("FL0170000", "Escambia", "fl", "ESCAMBIA", "County"), Row("FL0170100", "Pensacola", "fl", "ESCAMBIA", "City")],
            [Listed("fl-escambia-county-sheriffs-office", "Escambia County Sheriff's Office", "county", "Escambia County")]);

        matching.Agreements.Single().ShouldSatisfyAllConditions(
            static a => a.Agency.ShouldBe("fl0170000"),
            static a => a.OriMatch!.Confidence.ShouldBe(Confidence.High),
            static a => a.County!.Id.ShouldBe("ocd-division/country:us/state:fl/county:escambia"),
            static a => a.Government!.Id.ShouldBe("ocd-division/country:us/state:fl/county:escambia"));
        var sheriff = matching.Agencies.Single(static a => a.Id == "fl0170000");
        (sheriff.Kind, sheriff.Name).ShouldBe((AgencyKind.Sheriff, "Escambia County Sheriff's Office"));
        sheriff.OtherNames.ShouldBe(["Escambia County (county agency)"]);
    }

    [Fact]
    public void City_OfAListWithoutCounty_IsNotANamesake()
    {
        var matching = Match(
            [Row("FL0050700", "Melbourne", "fl", "BREVARD", "City"), Row("FL0050800", "Melbourne Village", "fl", "BREVARD", "City")],
            [Listed("fl-city-of-melbourne-police-department", "City of Melbourne Police Department", "municipality", null)]);

        matching.Agreements.Single().OriMatch.ShouldBe(new Match("fl0050700", Confidence.Medium, "the only city agency of the name in the state"));
        matching.Agreements.Single().Government!.Id.ShouldBe("ocd-division/country:us/state:fl/place:melbourne");
    }

    [Fact]
    public void CountyOfTheListElsewhere_MakesTheMatchUnsure() => Match(
            [Row("FL0050700", "Melbourne", "fl", "BREVARD", "City")],
            [Listed("fl-melbourne-police-department", "Melbourne Police Department", "municipality", "Escambia County")])
        .Agreements.Single().OriMatch!.Confidence.ShouldBe(Confidence.Low);

    [Fact]
    public void AgencyThatNoTableHas_IsAnAgencyOfItsOwn()
    {
        var matching = Match([], [Listed("fl-escambia-county-board", "Escambia County Board of County Commissioners", "county", "Escmbia County")]);

        matching.Agreements.Single().County.ShouldBe(new Match("ocd-division/country:us/state:fl/county:escambia", Confidence.Low, "name of the county, one letter aside"));
        var agency = matching.Agencies.Single();
        (agency.Id, agency.Name, agency.Ori).ShouldBe(("fl-escambia-county-board", "Escambia County Board of County Commissioners", null));
    }

    [Fact]
    public void Mirror_AgenciesAndCounties_MatchWithTheseConfidences()
    {
        Assert.SkipUnless(FullCountry.IsHere, FullCountry.Notice);
        var fbi = FbiReader.Read(Path.Combine(Repository.Mirror!, "fbi", "law-enforcement-employees-2025.csv.gz"), TestContext.Current.CancellationToken).Value.Facts;
        var divisions = FullCountry.Snapshot.Divisions;
        var known = divisions.Select(static d => d.Id.Value).ToHashSet(StringComparer.Ordinal);

        var agencies = AgencyMatcher.Match(fbi, [], divisions).Agencies;

        agencies.Count.ShouldBe(18_330);
        agencies.Select(static a => a.Id).ShouldBeUnique();
        agencies.SelectMany(static a => a.Counties.Append(a.Government!)).Where(m => m is not null && !known.Contains(m.Id)).ShouldBeEmpty();
        var unmatched = agencies.Where(static a => a.State != "us").SelectMany(a => fbi.Single(f => f.Ori.Equals(a.Id, StringComparison.OrdinalIgnoreCase)).Counties.Count > a.Counties.Count ? [a.CountyText!] : Array.Empty<string>())
            .Where(static t => t is not ("NOT SPECIFIED" or "UNMAPPED COUNTY")).Distinct().Order(StringComparer.Ordinal).ToList();
        unmatched.ShouldBe(["NEW HAVEN", "VALDEZ-CORDOVA"]);
        agencies.Where(static a => a.Kind == AgencyKind.County).ShouldAllBe(static a => a.Government != null);
        var cities = agencies.Where(static a => a.Kind == AgencyKind.City).CountBy(static a => a.Government?.Confidence.ToString() ?? "none").ToDictionary();
        cities["High"].ShouldBeGreaterThan(9_700);
        cities["none"].ShouldBeLessThan(1_500);
    }

    private static AgencyMatching Match(IReadOnlyList<FbiAgency> fbi, params IReadOnlyList<ListedAgreement> agreements) => AgencyMatcher.Match(fbi, agreements, Divisions);

    private static FbiAgency Row(string ori, string name, string state, string county, string type) =>
        new() { Ori = ori, Year = 2025, Name = name, State = state, Counties = [county], Type = type, Population = 0, Officers = 1, Civilians = 1 };

    private static ListedAgreement Listed(string agency, string name, string type, string? county) => new()
    {
        Id = agency + "_task-force_2025-03-03", Agency = agency, AgencyName = name, State = agency[..2], AgencyType = type, CountyText = county, Model = AgreementModel.TaskForce,
        ModelText = "Task Force Model", Status = ListedStatus.Listed, FirstSeen = new(2025, 5, 16), LastSeen = new(2025, 7, 18), Events = [],
        Sources = [new Source { Kind = SourceKind.OfficialList, Cite = "participatingAgencies07182025am.xlsx", Confidence = Confidence.High }],
    };

    private static Division Of(string id, DivisionKind kind, string name, string? county = null) => new()
    {
        Id = DivisionId.Parse($"ocd-division/country:us/{id}"), Kind = kind, Name = name, State = id[6..8], County = county is null ? null : DivisionId.Parse($"ocd-division/country:us/{county}"),
    };
}
