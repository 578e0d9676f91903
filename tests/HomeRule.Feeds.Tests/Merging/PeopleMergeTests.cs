using System.Text.Json;
using HomeRule.Civics;
using HomeRule.Civics.People;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.People;

namespace HomeRule.Feeds.Tests.Merging;

public sealed class PeopleMergeTests
{
    private static readonly Post Boulder = Tiny.Post("state:co/place:boulder", PostRoles.Mayor);

    [Fact]
    public void Merge_MemberInBothFiles_KeepsTheIdOfOpenStatesAndTheSeatOfCongress()
    {
        var here = Tiny.Person(1, "Samuel Sample", "S000001");
        var there = Tiny.Person(0, "Sam Sample", "S000001");
        var senate = Tiny.Post("state:co", PostRoles.UsSenate, "class-2");

        var merged = PeopleMerge.Merge(Tiny.Facts((here, Tiny.Post("state:co", PostRoles.UsSenate), "1990", "2030-12-31")), Tiny.Facts((there, senate, "2021-01-03", "2027-01-03")), null, []);

        var person = merged.People.ShouldHaveSingleItem();
        (person.Id, person.Name).ShouldBe((here.Id, "Sam Sample"));
        person.OtherNames.ShouldBe(["Samuel Sample"]);
        person.Contacts.Select(static c => c.Value).ShouldBe(["555-0"]);
        merged.Memberships.Select(static m => (m.Person, m.Post, m.Start.ToString())).ShouldBe([(here.Id, senate.Id, "2021-01-03")]);
        merged.Posts.ShouldHaveSingleItem().Id.ShouldBe(senate.Id);
    }

    [Fact]
    public void Merge_MemberOnlyInCongress_HasAnIdThatNeverChanges()
    {
        var merged = PeopleMerge.Merge(null, Tiny.Facts((Tiny.Person(0, bioguide: "S000001"), Tiny.Post("state:co/cd:1", PostRoles.UsHouse), "2025-01-03", "2027-01-03")), null, []);

        var id = merged.People.ShouldHaveSingleItem().Id;
        id.ShouldBe(PersonIds.Of("bioguide:S000001"));
        PersonIds.IsPersonId(id).ShouldBeTrue();
        (id[25], "89ab".Contains(id[30], StringComparison.Ordinal)).ShouldBe(('5', true));
    }

    [Fact]
    public void Merge_WithoutCongress_KeepsFederalSeatsOfOpenStates()
    {
        var merged = PeopleMerge.Merge(Tiny.Facts((Tiny.Person(1), Tiny.Post("state:co/cd:1", PostRoles.UsHouse), "2025-01-03", null)), null, null, []);

        merged.Memberships.ShouldHaveSingleItem();
    }

    [Fact]
    public void Merge_Aliases_AreUsedOnlyForIdsThatAreNotListed()
    {
        var lists = Tiny.Lists(["state:id/sldl:4", "state:id/sldu:4"], ("state:id/sldl:4", "state:id/sldu:4"), ("territory:pr/sldl:at-large", "territory:pr"));

        var merged = PeopleMerge.Merge(
            Tiny.Facts((Tiny.Person(1), Tiny.Post("state:id/sldl:4", PostRoles.Lower, "A"), "2025", null), (Tiny.Person(2), Tiny.Post("territory:pr/sldl:at-large", PostRoles.Lower), "2025", null)), null, lists, []);

        merged.Memberships.Select(static m => m.Post[(Tiny.Us.Length + 1)..]).ShouldBe(["state:id/sldl:4#lower:a", "territory:pr#lower"]);
        merged.Posts.Single(static p => p.Division.Value.EndsWith(":pr", StringComparison.Ordinal)).Government.Value.ShouldBe(Tiny.Us + "/territory:pr");
    }

    [Theory]
    [InlineData("state:mn/place:saint_paul", "state:mn/place:st_paul")]
    [InlineData("state:ut/place:midvale_", "state:ut/place:midvale")]
    [InlineData("state:nc/place:winston_salem", "state:nc/place:winston-salem")]
    [InlineData("state:nj/place:cherry_hill", "state:nj/county:camden/place:cherry_hill")]
    [InlineData("state:nj/place:jefferson_township", "state:nj/place:jefferson_township")]
    [InlineData("state:ca/place:nowhere", "state:ca/place:nowhere")]
    public void Merge_PlaceSpelledOtherwise_BecomesTheOnlyListedOneThatItCanBe(string published, string settled)
    {
        var lists = Tiny.Lists(
            [
                "state:mn/place:st_paul", "state:ut/place:midvale", "state:nc/place:winston-salem", "state:nj/county:camden/place:cherry_hill", "state:nj/county:a/place:jefferson",
                "state:nj/county:b/place:jefferson",
            ]);

        var post = PeopleMerge.Merge(Tiny.Facts((Tiny.Person(1), Tiny.Post(published, PostRoles.Mayor), null, "2027")), null, lists, []).Posts.ShouldHaveSingleItem();

        (post.Id, post.Government.Value).ShouldBe(($"{Tiny.Us}/{settled}#mayor", $"{Tiny.Us}/{settled}"));
    }

    [Fact]
    public void Merge_Seats_AreSaidWhereCertain()
    {
        var merged = PeopleMerge.Merge(
            Tiny.Facts(
                (Tiny.Person(1), Tiny.Post("state:nh/sldl:a_1", PostRoles.Lower), "2024", null),
                (Tiny.Person(2), Tiny.Post("state:nh/sldl:a_1", PostRoles.Lower), "2024", "2026-12"),
                (Tiny.Person(3), Tiny.Post("state:nh/sldl:a_1", PostRoles.Lower), "2018", "2022"),
                (Tiny.Person(4), Tiny.Post("state:nh/sldl:a_2", PostRoles.Lower), "2024", null),
                (Tiny.Person(5), Tiny.Post("state:nh/sldl:a_2", PostRoles.Lower), "2024", null),
                (Tiny.Person(6), Tiny.Post("state:nh/sldl:a_3", PostRoles.Lower), "2024", null),
                (Tiny.Person(7), Tiny.Post("state:nh/sldu:1", PostRoles.Upper), "2024", null),
                (Tiny.Person(8), Tiny.Post("state:nh/sldu:2", PostRoles.Upper), "2018", "2022"),
                (Tiny.Person(9), Tiny.Post("state:nh", PostRoles.Governor), "2018", "2022"),
                (Tiny.Person(10), Tiny.Post("district:dc", PostRoles.Legislature), "2018", null),
                (Tiny.Person(11), Tiny.Post("district:dc", PostRoles.Legislature), "2018", null),
                (Tiny.Person(12), Tiny.Post("district:dc", PostRoles.Legislature, "chair"), "2018", null)),
            null,
            null,
            []);

        merged.Posts.ToDictionary(static p => p.Id[(Tiny.Us.Length + 1)..], static p => p.Seats).ShouldBe(
            new Dictionary<string, int?>
            {
                ["state:nh/sldl:a_1#lower"] = 2, ["state:nh/sldl:a_2#lower"] = 2, ["state:nh/sldl:a_3#lower"] = null, ["state:nh/sldu:1#upper"] = 1, ["state:nh/sldu:2#upper"] = 1,
                ["state:nh#governor"] = 1, ["district:dc#legislature"] = 2, ["district:dc#legislature:chair"] = 1,
            },
            ignoreOrder: true);
    }

    [Fact]
    public void Merge_TwoListedInOneDistrictOfAChamber_IsNotSaidToBeTwoSeats()
    {
        var merged = PeopleMerge.Merge(
            Tiny.Facts((Tiny.Person(1), Tiny.Post("state:co/sldl:1", PostRoles.Lower), "2024", null), (Tiny.Person(2), Tiny.Post("state:co/sldl:1", PostRoles.Lower), "2025", null), (Tiny.Person(3), Tiny.Post("state:co/sldl:2", PostRoles.Lower), "2025", null)),
            null, null, []);

        merged.Posts.ShouldAllBe(static p => p.Seats == null);
    }

    [Fact]
    public void Merge_ListedDistrictsOfNobody_HaveAPost()
    {
        var lists = Tiny.Lists(
            ["state:ne/sldu:1", "state:ne/sldu:2", "state:ne/sldu:3|gone|2023-01-03", "state:ne/sldu:4|District 4 (obsolete)", "state:ne/cd:2", "district:dc/ward:1", "state:ne/place:omaha", "state:ne/place:omaha/ward:1"]);

        var merged = PeopleMerge.Merge(Tiny.Facts((Tiny.Person(1), Tiny.Post("state:ne/sldu:1", PostRoles.Legislature), "2025", null)), null, lists, []);

        merged.Posts.Select(static p => (p.Id[(Tiny.Us.Length + 1)..], p.Seats)).ShouldBe(
            [("district:dc/ward:1#legislature", 1), ("state:ne/cd:2#us_house", 1), ("state:ne/sldu:1#legislature", 1), ("state:ne/sldu:2#legislature", 1)]);
        merged.Memberships.ShouldHaveSingleItem();
    }

    [Fact]
    public void Merge_OfficialAfterATermThatEnded_IsANewerMembership()
    {
        var merged = PeopleMerge.Merge(Tiny.Facts((Tiny.Person(1), Boulder, null, "2024-11-05")), null, null, [Tiny.Official("boulder", "state:co/place:boulder", PostRoles.Mayor, "Bo New", "2024-11-06")]);

        merged.Memberships.Select(static m => (m.Start?.ToString(), m.End?.ToString(), m.EndReason)).ShouldBe([(null, "2024-11-05", null), ("2024-11-06", null, null)]);
        merged.People.Single(static p => p.Name == "Bo New").Id.ShouldBe(PersonIds.Of("official:boulder"));
        merged.Posts.ShouldHaveSingleItem().Office.ShouldBe("mayor");
    }

    [Fact]
    public void Merge_OfficialWhereAFileStillListsAnother_EndsTheOldTermTheDayBefore()
    {
        var merged = PeopleMerge.Merge(Tiny.Facts((Tiny.Person(1), Boulder, "2022-01-01", "2027-01-01")), null, null, [Tiny.Official("boulder", "state:co/place:boulder", PostRoles.Mayor, "Bo New", "2026-03-01")]);

        var old = merged.Memberships[0];
        (old.End.ToString(), old.EndReason).ShouldBe(("2026-02-28", "succeeded"));
        old.Sources.ShouldBe([Tiny.Edition, Tiny.Atlas]);
    }

    [Fact]
    public void Merge_SeatThatTheAtlasKnowsIsVacant_HasNobodyFromThatDay()
    {
        var merged = PeopleMerge.Merge(Tiny.Facts((Tiny.Person(1), Boulder, "2022-01-01", "2027-01-01")), null, null, [Tiny.Official("boulder", "state:co/place:boulder", PostRoles.Mayor, null, reviewed: "2026-08-01")]);

        merged.Memberships.Select(static m => (m.End.ToString(), m.EndReason)).ShouldBe([("2026-07-31", "vacant")]);
    }

    [Fact]
    public void Merge_OfficialWhomTheFileHasToo_IsOnePerson()
    {
        var merged = PeopleMerge.Merge(Tiny.Facts((Tiny.Person(1, "José Núñez-Ruiz"), Boulder, null, "2024-11-05")), null, null, [Tiny.Official("boulder", "state:co/place:boulder", PostRoles.Mayor, "Jose Nunez Ruiz", "2024-11-06")]);

        var person = merged.People.ShouldHaveSingleItem();
        person.Id.ShouldEndWith("000001");
        person.Contacts.Select(static c => c.Value).ShouldBe(["555-9999", "555-1"]);
        merged.Memberships.Count.ShouldBe(2);
    }

    [Fact]
    public void Merge_SeatOfOnePerson_HasThePageThatItsLastHolderWasReadFrom()
    {
        var page = new Source { Kind = SourceKind.Official, Url = "https://city.example.gov/old", Confidence = Confidence.Medium };
        var old = Tiny.Person(1) with { Sources = [Tiny.Edition, page] };
        var last = Tiny.Person(2) with { Sources = [Tiny.Edition, page with { Url = "https://city.example.gov/last" }, page] };

        var merged = PeopleMerge.Merge(
            Tiny.Facts((last, Boulder, null, "2024-11-05"), (old, Boulder, null, "2020-11-05"), (old, Tiny.Post("state:co/sldu:1", PostRoles.Upper), "2012", "2014"), (last, Tiny.Post("state:co/cd:1", PostRoles.UsHouse), "2025", null)), null, null, []);

        merged.Posts.Select(static p => (p.Role, p.OfficialUrl)).ShouldBe(
            [(PostRoles.UsHouse, "https://www.house.gov/representatives"), (PostRoles.Mayor, "https://city.example.gov/last"), (PostRoles.Upper, null)]);
    }

    [Fact]
    public void Merge_OfficialsOfABody_SitBesideEachOther()
    {
        var merged = PeopleMerge.Merge(null, null, null,
        [
            Tiny.Official("b1", "state:co/place:boulder", PostRoles.CityCouncil, "One", "2025", seat: "District 1"), Tiny.Official("b2", "state:co/place:boulder", PostRoles.CityCouncil, "Two", "2025", seat: "District 2"),
            Tiny.Official("b3", "state:co/place:boulder", PostRoles.CityCouncil, "Three", "2025"), Tiny.Official("b4", "state:co/place:boulder", PostRoles.CityCouncil, "Four", "2026"),
        ]);

        merged.Posts.Select(static p => (p.Id.Split('#')[1], p.Seats)).ShouldBe([("city_council", null), ("city_council:district_1", 1), ("city_council:district_2", 1)]);
        merged.Memberships.Count.ShouldBe(4);
        merged.Memberships.ShouldAllBe(static m => m.End == null);
    }

    [Fact]
    public void Merge_InAnyOrder_GivesTheSame()
    {
        (Person, Post, string?, string?)[] held =
        [
            (Tiny.Person(3), Tiny.Post("state:nh/sldl:a_1", PostRoles.Lower), "2024", null), (Tiny.Person(1), Tiny.Post("state:nh/sldl:a_1", PostRoles.Lower), "2024", null),
            (Tiny.Person(2), Tiny.Post("state:nh/sldl:a_1", PostRoles.Lower), null, "2022"), (Tiny.Person(2), Tiny.Post("state:nh/sldu:1", PostRoles.Upper), "2023", null),
        ];
        string[] districts = ["state:nh/sldl:a_1", "state:nh/sldl:a_2", "state:nh/sldu:1"];
        Official[] officials = [Tiny.Official("z", "state:nh/place:x", PostRoles.Mayor, "Z", "2024"), Tiny.Official("a", "state:nh/place:x", PostRoles.Mayor, "A", "2025")];

        var one = PeopleMerge.Merge(Tiny.Facts(held), null, Tiny.Lists(districts), officials);
        var other = PeopleMerge.Merge(Tiny.Facts([.. held.Reverse()]), null, Tiny.Lists(districts.Reverse()), [.. officials.Reverse()]);

        JsonSerializer.Serialize(other).ShouldBe(JsonSerializer.Serialize(one));
        one.People.Select(static p => p.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        one.Posts.Select(static p => p.Id).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        one.Memberships.Select(static m => m.Post).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public void Merge_Nothing_IsNothing() => PeopleMerge.Merge(null, null, null, []).ShouldSatisfyAllConditions(static f => f.People.ShouldBeEmpty(), static f => f.Posts.ShouldBeEmpty(), static f => f.Memberships.ShouldBeEmpty());
}
