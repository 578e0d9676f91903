using System.Text.RegularExpressions;
using HomeRule.Civics;
using HomeRule.Geo.Maps;
using HomeRule.Geo.Tests.Testing;

namespace HomeRule.Geo.Tests.Maps;

public sealed partial class LocatorMapTests
{
    [Fact]
    public void WithNeighbors_EveryCounty_StaysSmallAndWellFormed()
    {
        var largest = 0;
        var counties = UnitedStates.Index.Divisions.Where(id => id.Type is not ("state" or "territory") && id.Value != DivisionId.Country + "/district:dc").ToArray();
        counties.Length.ShouldBe(3228);
        foreach (var county in counties)
        {
            var map = LocatorMap.WithNeighbors(UnitedStates.Index, county).Value;
            map.Shapes[^1].Division.ShouldBe(county);
            map.Shapes[^1].Role.ShouldBe(LocatorMapRole.Subject);
            map.Shapes[0].Role.ShouldBe(LocatorMapRole.Backdrop);
            map.Shapes.ShouldAllBe(shape => PathData().IsMatch(shape.PathData));
            largest = Math.Max(largest, map.Shapes.Sum(shape => shape.PathData.Length));
        }

        largest.ShouldBeLessThan(25 * 1024);
    }

    [Fact]
    public void WithParts_EveryState_DrawsEveryCountyInSight()
    {
        var states = UnitedStates.Index.Divisions.Take(56).ToArray();
        foreach (var state in states)
        {
            var map = LocatorMap.WithParts(UnitedStates.Index, state).Value;
            map.Shapes[0].Role.ShouldBe(LocatorMapRole.Subject);
            map.Shapes.Count.ShouldBe(1 + UnitedStates.Index.Divisions.Count(id => id.Value.StartsWith(state.Value + "/", StringComparison.Ordinal)));
            Math.Max(map.Width, map.Height).ShouldBeInRange(999, 1002);
            map.Shapes.Sum(shape => shape.PathData.Length).ShouldBeLessThan(60 * 1024);
        }
    }

    [Fact]
    public void WithParts_Alaska_IsOnePieceAcrossTheMeridian()
    {
        var map = LocatorMap.WithParts(UnitedStates.Index, UnitedStates.Id("state:ak")).Value;

        // 172° E to 130° W at 61° N is 58 × cos(61°) wide and 20 high, not 360 wide.
        ((double)map.Width / map.Height).ShouldBeInRange(1.2, 1.7);
    }

    [Fact]
    public void WithNeighbors_SharedLine_HasTheSameCornersOnBothSides()
    {
        var map = LocatorMap.WithNeighbors(UnitedStates.Index, UnitedStates.Id("state:co")).Value;
        var corners = map.Shapes.ToDictionary(shape => shape.Division.Name, shape => Corners(shape.PathData));

        corners["co"].Intersect(corners["ks"]).Count().ShouldBeGreaterThanOrEqualTo(2);
        corners["co"].Intersect(corners["wy"]).Count().ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void WithNeighbors_MiddleLatitude_KeepsProportions()
    {
        var box = TestData.Boundary(TestData.County(1), TestData.Polygon(TestData.Box(-1_010_000_000, 595_000_000, -990_000_000, 605_000_000)));

        var map = LocatorMap.WithNeighbors(DivisionIndex.Build([box]), TestData.County(1), new LocatorMapOptions { Margin = 0 }).Value;

        // Two degrees of longitude at 60° N are as long as one of latitude.
        Math.Abs(map.Width - map.Height).ShouldBeLessThanOrEqualTo(1);
        map.ViewBox.ShouldBe($"0 0 {map.Width} {map.Height}");
    }

    [Theory]
    [InlineData(0.5, 500, 1_000)]
    [InlineData(1, 1_000, 1_000)]
    [InlineData(16 / 9.0, 1_000, 563)]
    public void WithNeighbors_ForAFrame_FillsItWithTheSubjectInTheMiddle(double aspect, int width, int height)
    {
        var box = TestData.Boundary(TestData.County(1), TestData.Polygon(TestData.Box(-1_010_000_000, 595_000_000, -990_000_000, 605_000_000)));

        var map = LocatorMap.WithNeighbors(DivisionIndex.Build([box]), TestData.County(1), new LocatorMapOptions { Margin = .1, Aspect = aspect, Mark = new GeoPoint(60, -100) }).Value;

        map.Width.ShouldBeInRange(width - 1, width + 1);
        map.Height.ShouldBeInRange(height - 1, height + 1);
        map.Mark!.Value.X.ShouldBeInRange((width / 2) - 1, (width / 2) + 1);
        map.Mark.Value.Y.ShouldBeInRange((height / 2) - 1, (height / 2) + 1);
        var corners = Corners(map.Shapes.Single(static s => s.Role == LocatorMapRole.Subject).PathData).ToList();
        corners.ShouldAllBe(c => c.X > 0 && c.X < map.Width && c.Y > 0 && c.Y < map.Height);
    }

    [Fact]
    public void WithNeighbors_NoBoundary_IsAProblem() =>
        LocatorMap.WithNeighbors(UnitedStates.Index, UnitedStates.Id("state:ct/planning_region:capitol")).Problem.Code.ShouldBe("map.no-boundary");

    private static HashSet<(int X, int Y)> Corners(string path)
    {
        var found = new HashSet<(int, int)>();
        foreach (Match ring in Ring().Matches(path))
        {
            var (x, y) = (int.Parse(ring.Groups[1].Value), int.Parse(ring.Groups[2].Value));
            found.Add((x, y));
            var steps = Number().Matches(ring.Groups[3].Value);
            for (var i = 0; i + 1 < steps.Count; i += 2)
            {
                (x, y) = (x + int.Parse(steps[i].Value), y + int.Parse(steps[i + 1].Value));
                found.Add((x, y));
            }
        }

        return found;
    }

    [GeneratedRegex("^(M-?\\d+ -?\\d+(l-?\\d+[ -]\\d+([ -]\\d+[ -]\\d+)*z|h0))+$")]
    private static partial Regex PathData();

    [GeneratedRegex("M(-?\\d+) (-?\\d+)l([^z]*)z")]
    private static partial Regex Ring();

    [GeneratedRegex("-?\\d+")]
    private static partial Regex Number();
}
