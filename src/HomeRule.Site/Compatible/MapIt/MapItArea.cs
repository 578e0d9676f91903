using System.Globalization;
using HomeRule.Geo.Boundaries;
using HomeRule.Site.Boundaries;

namespace HomeRule.Site.Compatible.MapIt;

/// <summary><c>/area/{id}</c>, and with <c>.geojson</c>, <c>.wkt</c> or <c>.kml</c> its shape, simplified by <c>simplify_tolerance</c> degrees where that is given.</summary>
internal static class MapItArea
{
    private const double MostTolerance = 1;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Compatible("/area/{id}", (string id, HttpContext http) => Answer(id, http));
        routes.Compatible("/area/4326/{id}", (string id, HttpContext http) => Answer(id, http));
    }

    private static IResult Answer(string id, HttpContext http)
    {
        if (!MapItAsk.Read(http).TryGet(out var ask, out var problem))
            return MapItAsk.Refuse(problem);
        if (Format(id) is var (number, format))
            return Shape(ask, number, format);
        if (MapItAsk.WithoutFormat(id) is not { } text)
            return MapItAsk.NoPages();
        return ask.Find(text).TryGet(out var found, out problem)
            ? CompatibleJson.Of(ask.Ask, aboutPoint: false, json => MapItJson.Write(json, ask.Ask, found.Area, found.Line))
            : MapItAsk.Refuse(problem);
    }

    private static (string Number, ShapeFormat Format)? Format(string id) => Path.GetExtension(id) switch
    {
        ".geojson" => (id[..^".geojson".Length], ShapeFormat.GeoJson),
        ".wkt" => (id[..^".wkt".Length], ShapeFormat.Wkt),
        ".kml" => (id[..^".kml".Length], ShapeFormat.Kml),
        _ => null,
    };

    private static IResult Shape(MapItAsk ask, string number, ShapeFormat format)
    {
        if (!ask.Find(number).TryGet(out var found, out var problem) || !ask.Ask.Text("simplify_tolerance").TryGet(out var text, out problem))
            return MapItAsk.Refuse(problem);
        var tolerance = 0.0;
        if (text is not null && (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out tolerance) || tolerance is not (>= 0 and <= MostTolerance)))
            return MapItAsk.Refuse(400, "Badly specified tolerance: degrees from 0 to 1, such as 0.001.");
        var index = ask.Ask.Edition.Snapshot.Index;
        return new CompatibleShape(ask.Ask, () => tolerance > 0 ? OutlineSimplifier.Simplify(index.OutlineOf(found.Line.Ordinal), tolerance) : index.OutlineOf(found.Line.Ordinal), found.Area.Division.Name, format, alwaysMany: false);
    }
}
