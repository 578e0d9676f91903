using HomeRule.Civics;
using HomeRule.Civics.Elections;
using HomeRule.Feeds.Elections;

namespace HomeRule.Feeds.Tests.Elections;

public sealed class CandidateMappingTests
{
    private const string Co = "ocd-division/country:us/state:co";

    /// <summary>Office, contest, type of the district, its Open Civic Data id (Colorado when it starts with a slash), state → office and government.</summary>
    public static TheoryData<string?, string, string?, string?, string, string?, string?> Offices => new()
    {
        { "Sheriff", "x", "county", "/county:mesa", "co", "sheriff", "/county:mesa" },
        { null, "Mesa County Sheriff", null, "/county:mesa", "co", "sheriff", "/county:mesa" },
        { "County Commissioner", "x", "county-council", "/county:mesa/council_district:3", "co", "county_board", "/county:mesa" },
        { "Commissioner, District 3", "x", "county-council", "/county:mesa/council_district:3", "co", "county_board", "/county:mesa" },
        { "Council Member", "x", "city-council", "/place:denver/council_district:3", "co", "city_council", "/place:denver" },
        { "Mayor", "x", "city", "/place:denver", "co", "mayor", "/place:denver" },
        { "District Attorney", "x", "county", "/county:mesa", "co", "prosecutor", "/county:mesa" },
        { "School Board Director", "x", "school", "/school_district:denver_county_1", "co", "school_board", "/school_district:denver_county_1" },
        { "Director", "x", "school", "/school_district:denver_county_1", "co", "school_board", "/school_district:denver_county_1" },
        { "State Representative", "x", "state-house", "/sldl:5", "co", "state_legislature", "" },
        { "Member, House", "House District 5", "state-house", "/sldl:5", "co", "state_legislature", "" },
        { "Governor", "x", "state", "", "co", "governor", "" },
        { "Governor/Lieutenant Governor", "x", "state", "", "co", "governor", "" },
        { "Attorney General", "x", "state", "", "co", "attorney_general", "" },
        { "Lieutenant Governor", "x", "state", "", "co", null, null },
        { "County Attorney", "x", "county", "/county:mesa", "co", null, null },
        { "Jailer", "x", "county", "/county:mesa", "co", null, null },
        { "County Clerk and Recorder", "x", "county", "/county:mesa", "co", null, null },
        { "Commissioner of Revenue", "Tax Commissioner", "county", "/county:mesa", "co", null, null },
        { "Water Board Director", "x", "special", null, "co", null, null },
        { "County Court Judge", "x", "judicial", null, "co", null, null },
        { "State Board of Education", "x", "state", "", "co", null, null },
        { "U.S. Senator", "x", "state", "", "co", null, null },
        { "Representative in Congress", "x", "congressional", "/cd:3", "co", null, null },
        { "Precinct Committeeperson", "x", "county", "/county:mesa", "co", null, null },
        { "Vice Mayor", "x", "city", "/place:denver", "co", null, null },
        { "Mayor and City Council", "x", "city", "/place:denver", "co", null, null },
        { "Commissioner", "x", "county-council", null, "co", null, null },
    };

    [Theory]
    [MemberData(nameof(Offices))]
    public void Map_Office_ByTheTableOrNotAtAll(string? office, string name, string? type, string? division, string state, string? wanted, string? government)
    {
        var contest = new ReadContest { Where = "feed.xml, CandidateContest cc1", Name = name, Offices = office is null ? [] : [office], DistrictType = type, Division = division is null ? null : Co + division, Candidates = [] };

        var mapped = Map([contest], state);

        if (wanted is null)
        {
            mapped.Lists.ShouldBeEmpty();
            mapped.LeftOut.Sum(static r => r.Count).ShouldBe(1);
            mapped.Faults.ShouldBeEmpty();
            return;
        }

        var one = mapped.Lists.ShouldHaveSingleItem().Contests.ShouldHaveSingleItem();
        (one.Office, one.Government!.Value.Value).ShouldBe((wanted, Co + government));
        one.District.ShouldBe(division == government ? null : Co + division);
    }

    [Theory]
    [InlineData("az", "county:pima", "prosecutor")]
    [InlineData("tx", "county:travis", null)]
    public void Map_CountyAttorney_IsTheProsecutorInSomeStatesAlone(string state, string county, string? wanted)
    {
        var contest = Contest("County Attorney") with { Division = $"ocd-division/country:us/state:{state}/{county}" };

        Map([contest], state).Lists.SelectMany(static l => l.Contests).Select(static c => c.Office).ShouldBe(wanted is null ? [] : [wanted]);
    }

    [Theory]
    [InlineData("county", "Mesa", "Mesa County, co")]
    [InlineData("county", "Orleans Parish", "Orleans Parish, co")]
    [InlineData("city", "Denver", "Denver, co")]
    public void Map_WithoutAnId_AsksForTheNameOfAWholeGovernment(string type, string name, string asked)
    {
        var seen = new List<string>();
        var contest = Contest(type == "county" ? "Sheriff" : "Mayor") with { DistrictType = type, DistrictName = name, Division = null };

        Map([contest], "co", text =>
        {
            seen.Add(text);
            return new Problem("place.ambiguous", "It fits two places.");
        }).LeftOut.ShouldHaveSingleItem().Code.ShouldBe("government.unknown");

        seen.ShouldBe([asked]);
    }

    [Fact]
    public void Map_NameOfADistrictAlone_IsNoGovernment() =>
        Map([Contest("County Commissioner") with { DistrictType = "county-council", DistrictName = "District 3", Division = null }], "co").LeftOut.ShouldHaveSingleItem().Code.ShouldBe("government.untold");

    [Fact]
    public void Map_SeatsNotSaid_AreOneForAnOfficeOfOnePersonAlone()
    {
        Map([Contest("Sheriff")], "co").Lists[0].Contests[0].Seats.ShouldBe(1);
        Map([Contest("County Commissioner")], "co").Lists[0].Contests[0].Seats.ShouldBeNull();
    }

    [Fact]
    public void Map_IncumbentRuns_IsKnownOnlyWhereTheFileTells()
    {
        var open = Contest("Sheriff") with { Candidates = [Person("A", false), Person("B", false)] };
        var half = Contest("Assessor and Sheriff") with { Offices = ["County Commissioner"], Candidates = [Person("A", false), Person("B", null)] };
        var held = Contest("County Board") with { Name = "Board 2", Candidates = [Person("C", true)] };
        var gone = held with { Name = "Board 3", Candidates = [Person("C", true) with { Status = CandidacyStatus.Withdrawn }, Person("D", false)] };

        Map([open], "co").Lists[0].Contests[0].IncumbentRuns.ShouldBeNull();
        var all = Map([open, half, held, gone], "co").Lists[0].Contests.ToDictionary(static c => c.Name, static c => c.IncumbentRuns);
        all["Sheriff"].ShouldBe(false);
        all["Assessor and Sheriff"].ShouldBeNull();
        all["Board 2"].ShouldBe(true);
        all["Board 3"].ShouldBe(false);
    }

    [Fact]
    public void Map_ContestsOfOneBody_AreToldApartByName_AndTwinsAreAFault()
    {
        var position = Contest("County Commissioner");

        Map([position with { Name = "Position 1" }, position with { Name = "Position 2" }], "co").Lists[0].Contests.Select(static c => c.Id)
            .ShouldBe(["mesa-county-board-position-1", "mesa-county-board-position-2"]);
        var twins = Map([position with { Name = "Same" }, position with { Name = "Same" }], "co");
        twins.Faults.ShouldHaveSingleItem().Message.ShouldContain("the same contest as");
        twins.Lists[0].Contests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("Jane <b>Example</b>", "2026-03-10", "holds HTML")]
    [InlineData("Jane", "2026-11-04", "Nobody files on 2026-11-04")]
    [InlineData("Jane", "1926-03-10", "Nobody files on 1926-03-10")]
    public void Map_WhatTheAtlasCannotHold_IsAFault(string name, string filed, string sentence)
    {
        var contest = Contest("Sheriff") with { Candidates = [Person(name, null) with { FiledOn = DateOnly.ParseExact(filed, "yyyy-MM-dd", null) }] };

        var mapped = Map([contest], "co");

        mapped.Faults.ShouldHaveSingleItem().Message.ShouldContain(sentence);
        mapped.Lists.ShouldBeEmpty();
    }

    [Fact]
    public void Map_WithoutAState_IsRefused()
    {
        var reading = Reading([Contest("Sheriff")]);

        CandidateMapping.Map(reading with { Elections = [reading.Elections[0] with { State = null }] }, Options(null)).Problem.Code.ShouldBe("candidates.state");
        CandidateMapping.Map(reading with { Elections = [reading.Elections[0], reading.Elections[0]] }, Options(null)).Problem.Code.ShouldBe("candidates.id");
    }

    [Theory]
    [InlineData("2026 General Election", ElectionKind.General)]
    [InlineData("State Primary Election", ElectionKind.Primary)]
    [InlineData("Primary Runoff", ElectionKind.Runoff)]
    [InlineData("Special General Election", ElectionKind.Special)]
    [InlineData("Regular Municipal Election", ElectionKind.Municipal)]
    [InlineData("School Board Election", ElectionKind.School)]
    [InlineData("November 3", ElectionKind.Other)]
    public void Table_KindOfTheElection_IsByItsWords(string name, ElectionKind kind)
    {
        var cells = new Dictionary<string, string> { ["state"] = "CO", ["election"] = name, ["date"] = "2026-11-03", ["contest"] = "Sheriff", ["office"] = "sheriff", ["government"] = "Mesa County, CO" };

        CandidateTable.Read("c.csv", [new CandidateRow(2, cells)], []).Elections.ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }

    private static MappedCandidates Map(ReadContest[] contests, string state, Func<string, Result<KnownPlace>>? resolve = null)
    {
        var reading = Reading(contests);
        return CandidateMapping.Map(reading with { Elections = [reading.Elections[0] with { State = state }] }, Options(resolve)).Value;
    }

    private static CandidateMappingOptions Options(Func<string, Result<KnownPlace>>? resolve) => new()
    {
        Resolve = resolve ?? (static text => DivisionId.TryParse(text, out var id) ? new KnownPlace(id, id.Name) : new Problem("place.unknown", "It is not known.")),
        AsOf = new DateOnly(2026, 9, 15),
        Sources = [new Source { Kind = SourceKind.OfficialList, Url = "https://www.example.gov", Confidence = Confidence.High }],
    };

    private static CandidateReading Reading(ReadContest[] contests) => new()
    {
        File = "feed.xml",
        Read = contests.Length,
        Elections = [new ReadElection { Name = "2026 General Election", Date = new DateOnly(2026, 11, 3), Kind = ElectionKind.General, State = "co", Contests = contests }],
        Faults = [],
        LeftOut = [],
    };

    private static ReadContest Contest(string office) => new() { Where = "feed.xml, CandidateContest cc1", Name = office, Offices = [office], Division = Co + "/county:mesa", Candidates = [] };

    private static Candidacy Person(string name, bool? isIncumbent) => new() { Name = name, IsIncumbent = isIncumbent, Status = CandidacyStatus.Filed };
}
