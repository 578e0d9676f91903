using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Geo.Maps;

/// <summary>
/// Small maps as SVG path data, for pages without scripts: a county among its neighbors, or a state with its counties. Lines that divisions share are
/// simplified once, so neighbors still fit. Pure; safe for any number of threads. The problem of an id without a boundary is <c>map.no-boundary</c>.
/// </summary>
public static class LocatorMap
{
    // Lines out of sight only close shapes; they may be rough.
    private const double OutOfSightTolerance = 40;

    private static readonly HashSet<string> CountyTypes = ["county", "parish", "borough", "census_area", "municipio", "planning_region"];

    /// <summary>The division and those of its level that share an edge with it; under a county, its state and the states beside that.</summary>
    /// <param name="lines">Divisions whose lines are drawn over the rest, such as the county of a town; those without a boundary are left out.</param>
    public static Result<LocatorMapDrawing> WithNeighbors(DivisionIndex index, DivisionId division, LocatorMapOptions? options = null, IEnumerable<DivisionId>? lines = null)
    {
        if (!index.TryOrdinal(division, out var subject))
            return NoBoundary(division);
        var shapes = Backdrop(index, index.Divisions[subject])
            .Concat(index.Neighbors(division).Select(neighbor => (neighbor, LocatorMapRole.Neighbor)))
            .Append((index.Divisions[subject], LocatorMapRole.Subject))
            .Concat((lines ?? []).Select(static line => (line, LocatorMapRole.Line)));
        return Draw(index, shapes, index.Divisions[subject], options ?? new LocatorMapOptions(), 0.35);
    }

    /// <summary>The state and its counties: everything that the map of its counties draws in it, independent cities included.</summary>
    public static Result<LocatorMapDrawing> WithParts(DivisionIndex index, DivisionId division, LocatorMapOptions? options = null)
    {
        if (!index.TryOrdinal(division, out var subject))
            return NoBoundary(division);
        var id = index.Divisions[subject];
        var prefix = id.Value + "/";
        var inside = index.Boundaries.Where(other => other.Division.Value.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        var map = (inside.Find(static other => CountyTypes.Contains(other.Division.Type)) ?? inside.FirstOrDefault())?.Set;
        var shapes = inside.Where(other => other.Set == map).Select(static other => (other.Division, LocatorMapRole.Part)).Prepend((id, LocatorMapRole.Subject));
        return Draw(index, shapes, id, options ?? new LocatorMapOptions(), 0.02);
    }

    /// <summary>The division first, then entries that share area with it, whole, in the order given; nothing is cut at the division's line.</summary>
    /// <param name="over">Numbers of <see cref="DivisionIndex.Boundaries"/>.</param>
    public static Result<LocatorMapDrawing> WithDistricts(DivisionIndex index, DivisionId division, IReadOnlyList<int> over, LocatorMapOptions? options = null)
    {
        if (!index.TryOrdinal(division, out var subject))
            return NoBoundary(division);
        var shapes = over.Select(static ordinal => (ordinal, LocatorMapRole.Part)).Prepend((subject, LocatorMapRole.Subject));
        return Draw(index, shapes, index.Divisions[subject], options ?? new LocatorMapOptions(), 0.06, new AnchorRaster(index, subject));
    }

    private static IEnumerable<(DivisionId Division, LocatorMapRole Role)> Backdrop(DivisionIndex index, DivisionId division)
    {
        var parent = DivisionId.Parse(division.Value[..division.Value.LastIndexOf('/')]);
        return index.TryOrdinal(parent, out var state)
            ? index.Neighbors(parent).Append(index.Divisions[state]).Select(static id => (id, LocatorMapRole.Backdrop))
            : [];
    }

    private static Result<LocatorMapDrawing> Draw(
        DivisionIndex index, IEnumerable<(DivisionId Division, LocatorMapRole Role)> shapes, DivisionId subject, LocatorMapOptions options, double margin) =>
        Draw(index, shapes.Where(shape => index.TryOrdinal(shape.Division, out _)).Select(shape => (index.OrdinalsOf(shape.Division)[^1], shape.Role)), subject, options, margin);

    private static Result<LocatorMapDrawing> Draw(
        DivisionIndex index, IEnumerable<(int Ordinal, LocatorMapRole Role)> shapes, DivisionId subject, LocatorMapOptions options, double margin, AnchorRaster? anchors = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LongSide, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.LongSide, 10_000);
        if (options.Aspect is not (null or (>= 0.2 and <= 5)))
            throw new ArgumentOutOfRangeException(nameof(options), "The aspect is 0.2 to 5.");
        if (!index.TryOutline(subject, out var outline))
            return NoBoundary(subject);
        var projection = new MapProjection([outline], options.Margin ?? margin, options.LongSide, options.Aspect);
        var pen = new ChainPen(index.Data, projection, options.Tolerance, OutOfSightTolerance);
        var drawn = new List<LocatorMapShape>();
        foreach (var (ordinal, role) in shapes)
        {
            var path = pen.PathOf(ordinal);
            if (path.Length > 0)
                drawn.Add(new LocatorMapShape(index.Boundaries[ordinal].Division, role, path) { Anchor = anchors?.Of(ordinal) is { } at ? projection.Rounded(at) : null });
        }

        return new LocatorMapDrawing { Width = projection.Width, Height = projection.Height, Shapes = drawn, Mark = options.Mark is { } mark && PointE7.TryFromDegrees(mark.Lng, mark.Lat, out var point) ? projection.Rounded(point) : null };
    }

    private static Problem NoBoundary(DivisionId division) =>
        new("map.no-boundary", $"There is no boundary for {division} in this edition; show the page without a map.") { Field = "division" };
}
