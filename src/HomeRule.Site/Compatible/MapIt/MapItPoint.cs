using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary><c>/point/4326/{lon},{lat}[/box]</c>: longitude first. <c>/point/latlon/{lat},{lon}</c> leads there.</summary>
internal static class MapItPoint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Compatible("/point/{srid}/{xy}", (string srid, string xy, HttpContext http) => Answer(srid, xy, box: false, http));
        routes.Compatible("/point/{srid}/{xy}/{shape:regex(^(box|polygon)(\\.json)?$)}", (string srid, string xy, string shape, HttpContext http) => Answer(srid, xy, shape.StartsWith("box", StringComparison.Ordinal), http));
        routes.Compatible("/point/latlon/{latlon}", (string latlon, HttpContext http) => Redirect(latlon, http));
    }

    private static IResult Redirect(string latlon, HttpContext http)
    {
        if (MapItAsk.WithoutFormat(latlon) is not { } text)
            return MapItAsk.NoPages();
        var parts = text.Split(',');
        if (parts.Length != 2 || !CompatibleAsk.Of(http).Point(parts[0], parts[1]).TryGet(out _, out var problem))
            return MapItAsk.Refuse(400, "Give the point as latitude,longitude in degrees, such as 39.7392,-104.9903.");
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Redirect($"/point/4326/{parts[1]},{parts[0]}{http.Request.QueryString.Value}");
    }

    private static IResult Answer(string srid, string xy, bool box, HttpContext http)
    {
        if (!MapItAsk.Read(http).TryGet(out var ask, out var problem))
            return MapItAsk.Refuse(problem);
        if (srid != "4326")
            return MapItAsk.Refuse(400, "Only SRID 4326 (longitude, latitude in degrees) is known here.");
        if (MapItAsk.WithoutFormat(xy) is not { } text)
            return MapItAsk.NoPages();
        var parts = text.Split(',');
        if (parts.Length != 2)
            return MapItAsk.Refuse(400, "Give the point as longitude,latitude in degrees, such as -104.9903,39.7392.");
        if (!ask.Ask.Point(parts[1], parts[0]).TryGet(out var point, out problem))
            return MapItAsk.Refuse(400, problem.Code == "point.swapped" ? "The latitude is out of range, and with both numbers exchanged the point would be in the United States; longitude comes first here." : problem.Message);
        return MapItJson.Object(ask.Ask, aboutPoint: true, box ? InBox(ask, point) : InShape(ask, point));
    }

    private static IEnumerable<(Site.Boundaries.Area, Answers.Locating.LocatedLine)> InShape(MapItAsk ask, PointE7 point) =>
        ask.Ask.Edition.Book.Locator.LinesAt(point, ask.Question).Where(l => ask.Types.Contains(l.Layer)).Select(l => (ask.Ask.Edition.MapIt.Of(l), l));

    /// <summary>Only the boxes around the areas are looked at.</summary>
    private static IEnumerable<(Site.Boundaries.Area, Answers.Locating.LocatedLine)> InBox(MapItAsk ask, PointE7 point)
    {
        var index = ask.Ask.Edition.Snapshot.Index;
        foreach (var line in ask.Ask.Edition.Book.Locator.Lines)
        {
            var (low, high) = index.BoxOf(line.Ordinal);
            if (point.Lng >= low.Lng && point.Lng <= high.Lng && point.Lat >= low.Lat && point.Lat <= high.Lat && ask.Types.Contains(line.Layer) && ask.Ask.Edition.Book.Locator.IsGiven(line, ask.Question))
                yield return (ask.Ask.Edition.MapIt.Of(line), line);
        }
    }
}
