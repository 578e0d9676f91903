using System.Text.Json;
using HomeRule.Civics.People;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Tests.Testing;

namespace HomeRule.Feeds.Tests.Merging;

/// <summary>Everyone in the mirror, merged.</summary>
public sealed class PeopleMergeMirrorTests
{
    private static DateOnly Day => MirrorPeople.OpenStates.DataDate!.Value;

    [Fact]
    public void Mirror_Merged_LosesNobodyAndPointsNowhere()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var merged = MirrorPeople.Merged;

        merged.People.Count.ShouldBe(8_802 + 1);
        var people = merged.People.Select(static p => p.Id).ToHashSet();
        var posts = merged.Posts.Select(static p => p.Id).ToHashSet();
        (people.Count, posts.Count).ShouldBe((merged.People.Count, merged.Posts.Count));
        merged.Memberships.ShouldAllBe(m => people.Contains(m.Person) && posts.Contains(m.Post) && m.Sources.Count > 0);
        var federal = MirrorPeople.OpenStates.Facts.Posts.Where(static p => p.Role is PostRoles.UsHouse or PostRoles.UsSenate).Select(static p => p.Id).ToHashSet();
        merged.Memberships.Count.ShouldBe(MirrorPeople.OpenStates.Facts.Memberships.Count(m => !federal.Contains(m.Post)) + MirrorPeople.Congress.Facts.Memberships.Count);
    }

    [Fact]
    public void Mirror_MembersOfCongress_AreThoseOfOpenStates()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var known = MirrorPeople.OpenStates.Facts.People.Select(static p => p.Id).ToHashSet();

        var members = MirrorPeople.Merged.People.Where(static p => p.OtherIds.Any(static i => i.Scheme == "bioguide")).ToList();

        members.Count.ShouldBe(537);
        members.Count(p => known.Contains(p.Id)).ShouldBe(536);
        members.ShouldAllBe(static p => p.Contacts.All(static c => c.Source.Cite!.StartsWith("congress-legislators", StringComparison.Ordinal)));
    }

    [Fact]
    public void Mirror_NewHampshire_HasEveryMemberOfEveryDistrict()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var listed = MirrorPeople.Ocd.Facts.Divisions.ToDictionary(static d => d.Id);
        var posts = MirrorPeople.Merged.Posts.Where(static p => p is { Role: PostRoles.Lower, Division.State: "nh" }).ToList();
        var sitting = MirrorPeople.Merged.Memberships.Where(m => IsNow(m)).ToLookup(static m => m.Post);

        var filled = posts.Where(p => sitting[p.Id].Any()).ToList();
        filled.ShouldAllBe(p => listed[p.Division].ValidThrough == null);
        filled.Sum(p => sitting[p.Id].Select(static m => m.Person).Distinct().Count()).ShouldBe(391);
        filled.CountBy(p => sitting[p.Id].Count()).OrderBy(static c => c.Key).Select(static c => (c.Key, c.Value)).ShouldBe([(1, 100), (2, 50), (3, 35), (4, 10), (6, 1), (7, 2), (8, 2), (10, 1)]);
        filled.Where(p => sitting[p.Id].Count() > 1).ShouldAllBe(p => p.Seats == sitting[p.Id].Count());
        filled.Where(p => sitting[p.Id].Count() == 1).ShouldAllBe(static p => p.Seats == null);
    }

    [Theory]
    [InlineData("az", PostRoles.Lower, 2, 30)]
    [InlineData("wa", PostRoles.Lower, 2, 49)]
    [InlineData("nj", PostRoles.Lower, 2, 40)]
    [InlineData("md", PostRoles.Lower, 3, 29)]
    [InlineData("vt", PostRoles.Upper, 3, 5)]
    [InlineData("wv", PostRoles.Upper, 2, 17)]
    [InlineData("pr", PostRoles.Upper, 2, 8)]
    [InlineData("id", PostRoles.Lower, 1, 70)]
    [InlineData("ca", PostRoles.Lower, 1, 80)]
    [InlineData("ne", PostRoles.Legislature, 1, 49)]
    [InlineData("co", PostRoles.Upper, 1, 35)]
    public void Mirror_Chamber_HasThatManySeatsADistrict(string state, string role, int seats, int districts)
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);

        MirrorPeople.Merged.Posts.Count(p => p.Division.State == state && p.Role == role && p.Seats == seats).ShouldBe(districts);
    }

    [Fact]
    public void Mirror_Districts_AreThoseOfTheLists()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var listed = MirrorPeople.Ocd.Facts.Divisions.Select(static d => d.Id).ToHashSet();

        var strange = MirrorPeople.Merged.Posts.Where(p => !listed.Contains(p.Division) && p.Division.Type is not ("state" or "district" or "territory")).ToList();

        // Maine's tribes send members without a vote who sit for no district.
        strange.Where(static p => p.Role != PostRoles.Mayor).Select(static p => p.Division.Name).ShouldBe(["houlton_band_of_maliseet_indians", "passamaquoddy_tribe"]);
        strange.Count(static p => p.Role == PostRoles.Mayor).ShouldBeLessThan(20);
    }

    [Fact]
    public void Mirror_HouseAndSenate_HaveEverySeat()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var posts = MirrorPeople.Merged.Posts;
        var sitting = MirrorPeople.Merged.Memberships.Where(m => IsNow(m)).Select(static m => m.Post).ToHashSet();

        posts.Count(static p => p.Role == PostRoles.UsSenate).ShouldBe(100);
        posts.Count(p => p.Role == PostRoles.UsHouse && sitting.Contains(p.Id)).ShouldBe(437);
        posts.Where(p => p.Role == PostRoles.UsHouse && !sitting.Contains(p.Id) && p.Division.Type == "cd" && MirrorPeople.Ocd.Facts.Divisions.Single(d => d.Id == p.Division).ValidThrough is null)
            .Select(static p => $"{p.Division.State}-{p.Division.Name}").ShouldBe(["ca-14", "fl-20", "ga-13", "tx-23"]);
    }

    [Fact]
    public void Mirror_SeatWhoseTermEnded_SaysWhereToLook()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);
        var sitting = MirrorPeople.Merged.Memberships.Where(static m => IsNow(m)).Select(static m => m.Post).ToHashSet();

        var open = MirrorPeople.Merged.Posts.Where(p => p.Role == PostRoles.Mayor && !sitting.Contains(p.Id)).ToList();

        open.Count.ShouldBeGreaterThan(290);
        open.Count(static p => p.OfficialUrl is not null).ShouldBeGreaterThan(230);
        var without = open.Where(static p => p.OfficialUrl is null).Select(static p => p.Id).ToHashSet();
        var people = MirrorPeople.Merged.People.ToDictionary(static p => p.Id);
        MirrorPeople.Merged.Memberships.Where(m => without.Contains(m.Post)).Select(m => people[m.Person]).ShouldAllBe(static p => p.Links.Count == 0 && p.Sources.Count == 1);
    }

    [Fact]
    public void Mirror_MergedTwice_IsTheSame()
    {
        Assert.SkipUnless(MirrorPeople.IsHere, MirrorPeople.Absent);

        JsonSerializer.Serialize(PeopleMerge.Merge(MirrorPeople.OpenStates.Facts, MirrorPeople.Congress.Facts, MirrorPeople.Ocd.Facts, [])).ShouldBe(JsonSerializer.Serialize(MirrorPeople.Merged));
    }

    private static bool IsNow(Membership membership) => (membership.Start is not { } start || start.First <= Day) && (membership.End is not { } end || end.Last >= Day);
}
