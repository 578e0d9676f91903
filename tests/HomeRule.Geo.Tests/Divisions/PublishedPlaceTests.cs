using System.Text.RegularExpressions;
using HomeRule.Civics;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.Reading;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Divisions;

/// <summary>Ids by rule for the official place and district files, against the published lists. What differs falls into named groups with counts.</summary>
public sealed class PublishedPlaceTests(ITestOutputHelper output)
{
    private static readonly string[] SecondNames = ["0525060", "3812060", "3123270", "3913169", "3929288", "3934202", "3968196", "5336395"];

    [Fact]
    public void CensusPlaces_ByRule_HaveThePublishedIdOrAReason()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        var byGeoid = OcdLists.Places().ToDictionary(static row => row.Geoid);
        var byId = byGeoid.Values.ToDictionary(static row => row.Id);
        var places = CensusFiles.Places.Named.Divisions;

        var groups = places.GroupBy(place => Group(place, byGeoid, byId)).ToDictionary(static group => group.Key, static group => group.ToArray());
        foreach (var (name, members) in groups.OrderByDescending(static group => group.Value.Length))
            output.WriteLine($"{members.Length,6}  {name}, such as {string.Join(", ", members.Take(3).Select(static place => place.Id.Value[(DivisionId.Country.Length + 1)..]))}");
        var listed = places.Count(place => byGeoid.ContainsKey(place.Geoid!));
        output.WriteLine($"{groups["the published id"].Length} of {listed} places with a listed code have the published id by rule ({100.0 * groups["the published id"].Length / listed:0.00} %)");

        groups.ToDictionary(static group => group.Key, static group => group.Value.Length).ShouldBe(
            new Dictionary<string, int>
            {
                ["the published id"] = 19_321,
                ["a census designated place, which the lists leave out"] = 10_006,
                ["no city in the lists: a village of a territory, or Washington, D.C."] = 215,
                ["newer than the lists"] = 53,
                ["a census designated place now; listed as the city or village it was"] = 45,
                ["one of two places of a name, of which the file holds only this one"] = 16,
                ["a consolidated city or the rest of one, which the lists leave out"] = 9,
                ["a second name in parentheses, which the lists leave out"] = 7,
                ["the published id, there with an older code"] = 4,
                ["spelled in another way in the lists"] = 2,
            },
            ignoreOrder: true);
    }

    [Fact]
    public void CensusPlaces_WithTheLists_HaveEveryPublishedIdAndNoneOfAnother()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        var byGeoid = OcdLists.Places().ToDictionary(static row => row.Geoid);
        var published = OcdIdentifiers.Read(OcdLists.PathOf("us_census_places.csv.gz")).Value;
        published.Count.ShouldBe(39_242);

        var naming = new DivisionNaming(DivisionScheme.CensusPlace, published);
        FeatureFile.Read(CensusFiles.PathOf("places-2019"), feature => naming.Add(feature).IsOk.ShouldBeTrue(), FeatureReadOptions.Official, null, TestContext.Current.CancellationToken).IsOk.ShouldBeTrue();
        var named = naming.Finish();

        (named.Divisions.Count, named.Published, named.Qualified).ShouldBe((29_678, 19_391, 0));
        named.Divisions.Select(static place => place.Id).Distinct().Count().ShouldBe(29_678);
        named.Divisions.Where(place => byGeoid.TryGetValue(place.Geoid!, out var row) && row.Id != place.Id.Value).ShouldBeEmpty();
        named.Divisions.Count(place => published.Contains(place.Id)).ShouldBe(19_395);
    }

    [Fact]
    public void Districts_OfTheMirror_AreAllInTheLists()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        foreach (var (type, list, reading, count) in new[]
        {
            ("sldu", "us_sldu", CensusFiles.Upper, 666), ("sldl", "us_sldl", CensusFiles.Lower, 1_578),

            // Nebraska has one chamber; its districts stand in the file of lower houses, with the ids of senate districts.
            ("sldu", "us_sldu", CensusFiles.Lower, 49), ("cd", "us_congressional_districts", CensusFiles.Congressional, 435),
        })
        {
            var published = OcdIdentifiers.Read(OcdLists.PathOf(list + ".csv.gz")).Value;
            var districts = reading.Named.Divisions.Where(district => district.Id.Type == type).ToArray();
            var listed = districts.Count(district => published.Contains(district.Id));
            output.WriteLine($"{listed} of {districts.Length} {type} ids are in {list}");
            (districts.Length, listed).ShouldBe((count, count));

            // Where the list gives a code, it is ours.
            districts.Where(district => published.GeoidOf(district.Id) is { } code && code != district.Geoid).ShouldBeEmpty();
        }
    }

    [Fact]
    public void PlacesOfTheAtlas_ByRule_HaveTheIdsThatTheAtlasUses()
    {
        Assert.SkipWhen(RepositoryFiles.Mirror is null, OcdLists.Absent);
        var places = CensusFiles.Places.Named.Divisions.ToDictionary(static place => place.Geoid!);
        var inAtlas = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "atlas", "places"), "*.yaml", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .Select(static text => (Division: Value(text, "division"), Geoid: Value(text, "geoid")))
            .Where(static place => place.Geoid.Length == 7 && place.Division.Contains("/place:", StringComparison.Ordinal) && !place.Division.Contains("school_district", StringComparison.Ordinal))
            .ToArray();

        var absent = inAtlas.Where(place => !places.ContainsKey(place.Geoid)).Select(static place => place.Geoid).ToArray();
        var different = inAtlas.Where(place => places.TryGetValue(place.Geoid, out var found) && found.Id.Value != place.Division).Select(static place => place.Division).ToArray();
        output.WriteLine($"{inAtlas.Length - absent.Length - different.Length} of {inAtlas.Length} places of the atlas have its id; absent from the file: {string.Join(", ", absent)}");
        inAtlas.Length.ShouldBeGreaterThan(100);
        different.ShouldBeEmpty();
        absent.ShouldBeEmpty();
    }

    private static string Value(string yaml, string field) => Regex.Match(yaml, $"^{field}: '?([^'\r\n]+)'?", RegexOptions.Multiline).Groups[1].Value.Trim();

    private static string Group(Division place, Dictionary<string, (string Id, string Name, string Geoid)> byGeoid, Dictionary<string, (string Id, string Name, string Geoid)> byId)
    {
        if (byGeoid.TryGetValue(place.Geoid!, out var row))
        {
            if (row.Id == place.Id.Value)
                return "the published id";
            if (place.Functioning == FunctionalStatus.Statistical)
                return "a census designated place now; listed as the city or village it was";
            if (SecondNames.Contains(place.Geoid))
                return "a second name in parentheses, which the lists leave out";

            // The list has the kind or the county behind the plain name: another place has the name too.
            return row.Id.StartsWith(place.Id.Value + "_", StringComparison.Ordinal)
                ? "one of two places of a name, of which the file holds only this one"
                : "spelled in another way in the lists";
        }

        if (place.Functioning == FunctionalStatus.Statistical && !byId.ContainsKey(place.Id.Value))
            return "a census designated place, which the lists leave out";
        if (byId.ContainsKey(place.Id.Value))
            return "the published id, there with an older code";
        if (place.State is "as" or "mp" or "vi" or "dc")
            return "no city in the lists: a village of a territory, or Washington, D.C.";
        return place.Functioning == FunctionalStatus.Fictitious || place.Kind == DivisionKind.ConsolidatedCityCounty
            ? "a consolidated city or the rest of one, which the lists leave out"
            : "newer than the lists";
    }
}
