using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using HomeRule.Answers;
using HomeRule.Answers.Locating;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Site.Boundaries;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Api;

internal static class GetBoundary
{
    /// <summary>Widest tolerance, degrees.</summary>
    private const double MostTolerance = 1;

    private static readonly QueryField Simplify = new("simplify", "Tolerance in degrees, above 0, at most 1: points closer than that to the line are left out; every ring keeps at least three corners. All points when left out.", Example: "0.001", MaxLength: 20);

    private static readonly QueryField Set = new("set", "Slug of the map to take, as /api/v1/boundary-sets lists them. When left out, the lines in force on the day.", MaxLength: 200);

    private static readonly QueryContract Contract = new(QueryField.AsOf, Set, Simplify, QueryField.Lang);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapMethods("/divisions/{id}/boundary", ["GET", "HEAD"], (string id, HttpContext http) => Answer(id, http))
            .WithName("getBoundary").WithSummary("The boundary of a division as a GeoJSON feature (RFC 7946); also under /divisions/{id}.geojson").WithTags("Read").WithMetadata(Contract)
            .Produces<JsonElement>(StatusCodes.Status200OK, "application/geo+json").ProducesProblem(400).ProducesProblem(404);

    public static IResult Answer(string id, HttpContext http)
    {
        if (!Ask.Read(http, Contract).TryGet(out var ask, out var problem)
            || !Tolerance(ask.Query["simplify"]).TryGet(out var tolerance, out problem)
            || !GetDivision.Find(ask, id).TryGet(out var division, out problem))
            return Refusal.From(problem);
        IReadOnlyList<LocatedLine> lines = ask.Edition.Areas.TryGet(division.Id, out var area) ? area.Lines : [];
        return LineChoice.Of(lines, ask.AsOf, ask.Query["as_of"] is not null, ask.Query["set"]).TryGet(out var line, out problem)
            ? new Feature(ask, line, tolerance)
            : Refusal.From(problem);
    }

    private static Result<double> Tolerance(string? text)
    {
        if (text is null)
            return 0;
        return Ask.ReadDegrees("simplify", text).TryGet(out var tolerance, out _) && tolerance is > 0 and <= MostTolerance
            ? tolerance
            : new Problem("simplify.malformed", "simplify is a number of degrees above 0 and at most 1, such as 0.001.") { Field = "simplify" };
    }

    /// <summary>Written ring by ring while it is sent.</summary>
    private sealed class Feature(Ask ask, LocatedLine line, double tolerance) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            var tag = $"\"{ask.Edition.Tag}.{ask.AsOf.DayNumber:x}.{SiteLinks.Code(ask.Language)}\"";
            response.Headers.AccessControlAllowOrigin = "*";
            response.Headers.CacheControl = "public, max-age=300";
            response.Headers.ETag = tag;
            if (httpContext.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }

            response.ContentType = "application/geo+json";
            if (HttpMethods.IsHead(httpContext.Request.Method))
                return;
            var whole = ask.Edition.Snapshot.Index.OutlineOf(line.Ordinal);
            var shape = tolerance > 0 ? OutlineSimplifier.Simplify(whole, tolerance) : whole;
            WriteProperties(response.BodyWriter, whole, shape);
            await new ShapeWriter(response.BodyWriter, ShapeFormat.GeoJson, httpContext.RequestAborted).WriteAsync(shape, alwaysMany: false);
            response.BodyWriter.Write("}"u8);
            await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
        }

        private void WriteProperties(PipeWriter output, Outline whole, Outline shape)
        {
            output.Write("{\"type\":\"Feature\",\"id\":"u8);
            output.Write(JsonSerializer.SerializeToUtf8Bytes(line.Division.Id.Value, ApiJson.Default.String));
            output.Write(",\"bbox\":"u8);
            output.Write(JsonSerializer.SerializeToUtf8Bytes(GetDivision.Box((shape.SouthWest, shape.NorthEast)), ApiJson.Default.DoubleArray));
            output.Write(",\"properties\":"u8);
            var card = line.Card?.Provenance;
            output.Write(JsonSerializer.SerializeToUtf8Bytes(
                new BoundaryProperties(
                    line.Division.Id.Value, line.Division.Kind, line.Division.Name, line.Division.State.Length > 0 ? line.Division.State : null, line.Division.Geoid, line.Boundary.Set.Length > 0 ? line.Boundary.Set : null,
                    card?.Authority, card?.SourceUrl, card?.Licence, card?.Retrieved, Text.OfOptional(card?.Note, ask.Language), line.Boundary.ValidFrom, line.Boundary.ValidTo, line.Boundary.IsInForce(ask.AsOf),
                    tolerance > 0, tolerance > 0 ? tolerance : null, Corners(shape), Corners(whole)),
                ApiJson.Default.BoundaryProperties));
            output.Write(",\"geometry\":"u8);
        }

        private static int Corners(Outline outline) => outline.Polygons.Sum(static p => p.Outer.Points.Length - 1 + p.Holes.Sum(static h => h.Points.Length - 1));
    }
}
