using System.Buffers;
using System.Text;
using System.Text.Json;
using HomeRule.Geo.Boundaries;
using HomeRule.Site.Api;
using HomeRule.Site.Boundaries;

namespace HomeRule.Site.Compatible.Represent;

/// <summary><c>shape</c>, <c>simple_shape</c> and <c>centroid</c> of one boundary or of a list of at most 350.</summary>
internal static class RepresentShapes
{
    public const int MostRows = 350;

    /// <summary>Tolerance of <c>simple_shape</c>, degrees.</summary>
    private const double SimpleTolerance = 0.0002;

    private const string Kinds = "{kind:regex(^(shape|simple_shape|centroid)$)}";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Compatible("/boundaries/{set}/{slug}/" + Kinds, (string set, string slug, string kind, HttpContext http) => One(set, slug, kind, http));
        routes.Compatible("/boundaries/{set}/" + Kinds, (string set, string kind, HttpContext http) => Many(set, kind, http));
        routes.Compatible("/boundaries/" + Kinds, (string kind, HttpContext http) => Many(null, kind, http));
    }

    private static IResult One(string set, string slug, string kind, HttpContext http)
    {
        if (!RepresentAsk.Read(http).TryGet(out var ask, out var problem))
            return RepresentAsk.Refuse(problem);
        if (!ask.Ask.Edition.Represent.TryGet(set, out var within) || !within.TryGet(slug, out var item))
            return RepresentAsk.Refuse(404, "No boundary has this address; /boundaries/ lists them.");
        if (kind != "centroid")
            return new CompatibleShape(ask.Ask, () => Outline(ask, item, kind), item.Name, Format(ask), alwaysMany: true);
        return ask.Format == "json"
            ? CompatibleJson.Of(ask.Ask, aboutPoint: false, json => RepresentJson.WritePoint(json, Centre(ask, item)), ask.Pretty)
            : RepresentAsk.Refuse(400, "A centroid comes as json.");
    }

    private static IResult Many(string? set, string kind, HttpContext http)
    {
        if (!RepresentAsk.Read(http).TryGet(out var ask, out var problem) || !RepresentFilter.Read(ask, set).TryGet(out var found, out problem))
            return RepresentAsk.Refuse(problem);
        if (found.Items.Count > MostRows)
            return RepresentAsk.Refuse(403, $"Spatial-list queries cannot return more than {MostRows} resources; this query would return {found.Items.Count}. Please filter your query.");
        return ask.Format == "json" ? new Shapes(ask, found.Items, kind, found.AboutPoint) : RepresentAsk.Refuse(400, "Lists of shapes come as json.");
    }

    private static ShapeFormat Format(RepresentAsk ask) => ask.Format switch { "wkt" => ShapeFormat.Wkt, "kml" => ShapeFormat.Kml, _ => ShapeFormat.GeoJson };

    private static Outline Outline(RepresentAsk ask, RepresentItem item, string kind)
    {
        var outline = ask.Ask.Edition.Snapshot.Index.OutlineOf(item.Line.Ordinal);
        return kind == "shape" ? outline : OutlineSimplifier.Simplify(outline, SimpleTolerance);
    }

    private static PointE7 Centre(RepresentAsk ask, RepresentItem item) => OutlineCentre.Of(ask.Ask.Edition.Snapshot.Index.OutlineOf(item.Line.Ordinal));

    /// <summary>Names with shapes, written while they are sent.</summary>
    private sealed class Shapes(RepresentAsk ask, IReadOnlyList<RepresentItem> items, string kind, bool aboutPoint) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            if (ask.Ask.IsHeld(response))
                return;
            if (aboutPoint)
            {
                response.Headers.ETag = default;
                response.Headers.CacheControl = "no-store";
            }

            response.ContentType = CompatibleShape.ContentType(ShapeFormat.GeoJson);
            if (HttpMethods.IsHead(httpContext.Request.Method))
                return;
            var output = response.BodyWriter;
            output.Write("{\"objects\":["u8);
            for (var i = 0; i < items.Count; i++)
            {
                output.Write(i == 0 ? "{\"name\":"u8 : ",{\"name\":"u8);
                output.Write(JsonSerializer.SerializeToUtf8Bytes(items[i].Name, ApiJson.Default.String));
                output.Write(Encoding.UTF8.GetBytes($",\"{kind}\":"));
                if (kind == "centroid")
                {
                    await using var json = new Utf8JsonWriter(output);
                    RepresentJson.WritePoint(json, Centre(ask, items[i]));
                }
                else
                {
                    await new ShapeWriter(output, ShapeFormat.GeoJson, httpContext.RequestAborted).WriteAsync(Outline(ask, items[i], kind), alwaysMany: true);
                }

                output.Write("}"u8);
            }

            output.Write("]}"u8);
            await output.FlushAsync(httpContext.RequestAborted);
        }
    }
}
