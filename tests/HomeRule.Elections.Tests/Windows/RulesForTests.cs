using HomeRule.Civics;
using HomeRule.Civics.Calendars;
using HomeRule.Civics.Elections;

namespace HomeRule.Elections.Tests.Windows;

/// <summary>Which rules of a state hold for one government.</summary>
public sealed class RulesForTests
{
    private static readonly DivisionId Here = DivisionId.Parse("ocd-division/country:us/state:zz/place:here");
    private static readonly DivisionId AlsoHere = DivisionId.Parse("ocd-division/country:us/state:zz/county:here");
    private static readonly DivisionId There = DivisionId.Parse("ocd-division/country:us/state:zz/place:there");

    [Fact]
    public void RulesFor_PlaceWithItsOwn_LeavesOutThoseOfTheState()
    {
        var law = Law(Rule("state"), Rule("state-late"), Rule("charter") with { Places = [Here] });

        Ids(law, Here).ShouldBe(["charter"]);
        Ids(law, There).ShouldBe(["state", "state-late"]);
    }

    [Fact]
    public void RulesFor_OtherIdOfThePlace_CountsAlike()
    {
        var law = Law(Rule("state"), Rule("charter") with { Places = [AlsoHere] });

        Ids(law, Here).ShouldBe(["state"]);
        law.RulesFor("mayor", Here, [AlsoHere], 2027).Select(static r => r.Id).ShouldBe(["charter"]);
    }

    [Fact]
    public void RulesFor_OwnRuleOfOtherYears_LeavesTheState()
    {
        var law = Law(Rule("state"), Rule("charter") with { Places = [Here], From = 2029 });

        Ids(law, Here, 2027).ShouldBe(["state"]);
        Ids(law, Here, 2029).ShouldBe(["charter"]);
    }

    [Fact]
    public void RulesFor_OwnRuleOfAnotherOffice_LeavesTheState()
    {
        var law = Law(Rule("state"), Rule("charter") with { Places = [Here], Offices = ["school_board"] });

        Ids(law, Here).ShouldBe(["state"]);
    }

    [Fact]
    public void RulesFor_ExceptedPlace_HasNone()
    {
        var law = Law(Rule("state") with { Except = [Here] });

        Ids(law, Here).ShouldBeEmpty();
        Ids(law, There).ShouldBe(["state"]);
    }

    private static IEnumerable<string> Ids(ElectionLaw law, DivisionId place, int cycle = 2027) => law.RulesFor("mayor", place, [], cycle).Select(static r => r.Id);

    private static ElectionLaw Law(params FilingRule[] rules) => new() { Id = "zz", Zones = ["America/New_York"], Anchors = [], Rules = rules };

    private static FilingRule Rule(string id) => new()
    {
        Id = id,
        Series = id,
        Offices = ["mayor"],
        Places = [],
        Except = [],
        Title = new LocalizedText("Cities", "Ciudades"),
        Label = new FilingLabel("city", "Law 1"),
        Citation = "Law 1",
        Words = new LocalizedText("June 1"),
        Closes = new FilingEnd { Date = DateRule.TryParse("june 1").Value },
        Overrides = [],
        Published = [],
        Confidence = Confidence.High,
        Sources = [],
    };
}
