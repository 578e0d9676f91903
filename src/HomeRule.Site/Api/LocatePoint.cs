using System.Text.Json;
using HomeRule.Answers.Json;
using HomeRule.Answers.Listings;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class LocatePoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Read<PlaceList>("/locate", Get, "locatePoint", "Places that contain a point, smallest first. Addresses with a point in them can end up in logs of others: prefer POST for people's own positions",
            new QueryField("lat", "Latitude in degrees, WGS 84, -90 to 90.", Required: true, Example: "39.7392", MaxLength: 20),
            new QueryField("lng", "Longitude in degrees, WGS 84, -180 to 180.", Required: true, Example: "-104.9903", MaxLength: 20));
        api.MapPost("/locate", (Delegate)Post)
            .WithName("locatePointPrivately").WithSummary("Places that contain the point in the body: {\"lat\": 39.7392, \"lng\": -104.9903}").WithTags("Read")
            .WithMetadata(new QueryContract()).Accepts<PointBody>("application/json").Produces<PlaceList>().ProducesProblem(400);
    }

    private static IResult Get(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem)
            || !Ask.ReadDegrees("lat", ask.Query["lat"]).TryGet(out var lat, out problem)
            || !Ask.ReadDegrees("lng", ask.Query["lng"]).TryGet(out var lng, out problem)
            || !ask.Edition.Book.PlacesAt(lat, lng).TryGet(out var places, out problem))
            return Refusal.From(problem);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Json(places, AnswersJson.Default.PlaceList);
    }

    private static async Task<IResult> Post(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem))
            return Refusal.From(problem);
        PointBody? body;
        try
        {
            body = await JsonSerializer.DeserializeAsync(http.Request.Body, StrictBodies.PointBody, http.RequestAborted);
        }
        catch (Exception bad) when (bad is JsonException or InvalidOperationException)
        {
            return Refusal.Of(400, "body.malformed", "The body is one JSON object with the numbers lat and lng and nothing else.", "body");
        }

        if (!Number("lat", body?.Lat).TryGet(out var lat, out problem)
            || !Number("lng", body?.Lng).TryGet(out var lng, out problem)
            || !ask.Edition.Book.PlacesAt(lat, lng).TryGet(out var places, out problem))
            return Refusal.From(problem);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return TypedResults.Json(places, AnswersJson.Default.PlaceList);
    }

    private static Result<double> Number(string field, JsonElement? value) =>
        Ask.ReadDegrees(field, value is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : null);

    private static readonly ApiJson StrictBodies = new(new JsonSerializerOptions(ApiJson.Default.Options)
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        MaxDepth = 4,
    });
}
