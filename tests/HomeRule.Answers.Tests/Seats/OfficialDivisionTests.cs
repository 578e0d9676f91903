using HomeRule.Answers.Tests.Testing;
using HomeRule.Civics;
using HomeRule.Geo.Divisions;
using Shouldly;
using Xunit;

namespace HomeRule.Answers.Tests.Seats;

/// <summary>A record for a city counts only where the city has that id: an id of another spelling is one of nowhere.</summary>
public sealed class OfficialDivisionTests
{
    private static readonly string[] Listed = ["place", "county", "parish", "borough"];

    /// <summary>Governments of a city and its county together, which the list leaves out, and a city that is newer than the list: with the ids that its rules give.</summary>
    private static readonly string[] ByRule = ["ocd-division/country:us/state:ga/place:athens", "ocd-division/country:us/state:ga/place:augusta", "ocd-division/country:us/state:ga/place:south_fulton"];

    [Fact]
    public void Places_OfSeatsRulesAndRunways_AreOnThePublishedList()
    {
        Assert.SkipWhen(HomeRule.Testing.Repository.Mirror is null, "The official files are absent: set HOMERULE_MIRROR to their folder.");
        var published = OcdIdentifiers.Read(Path.Combine(HomeRule.Testing.Repository.Mirror!, "ocd", "us_census_places.csv.gz")).Value;
        var content = RealAtlas.Snapshot.Content;

        DivisionId[] named =
        [
            .. content.Elections.SelectMany(static l => l.Rules).SelectMany(static r => r.Places.Concat(r.Except)),
            .. content.Seats.SelectMany(static s => s.Seats).SelectMany(static s => s.Places.Concat(s.Except)),
            .. content.Runways.SelectMany(static r => r.Steps).SelectMany(static s => s.Places),
        ];

        named.Length.ShouldBeGreaterThan(500);
        named.Where(id => Listed.Contains(id.Type) && !published.Contains(id)).Select(static id => id.Value).Distinct().Order().ShouldBe(ByRule);
    }
}
