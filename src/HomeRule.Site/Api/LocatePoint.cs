using System.Text.Json;
using HomeRule.Answers.Locating;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class LocatePoint
{
    public static readonly QueryField Kinds = new("kinds", "Levels to give, separated by commas: ward, place, school_district, sldl, sldu, cd, county, state. All when left out.", Example: "place,county,state", MaxLength: 200);

    public static readonly QueryField AsOf = new("as_of", "Day to answer for, YYYY-MM-DD: only lines in force on it are given. Today when left out; then the latest lines loaded are given, marked, where newer ones are missing.", Example: "2026-11-21", MaxLength: 10);

    private static readonly ApiJson StrictBodies = new(new JsonSerializerOptions(ApiJson.Default.Options)
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        MaxDepth = 4,
    });

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Read<LocateAnswer>("/locate", Get, "locatePoint", "Every division that holds a point, smallest first. Addresses with a point in them can end up in logs of others: prefer POST for people's own positions",
            new QueryField("lat", "Latitude in degrees, WGS 84, -90 to 90.", Required: true, Example: "39.7392", MaxLength: 20),
            new QueryField("lng", "Longitude in degrees, WGS 84, -180 to 180.", Required: true, Example: "-104.9903", MaxLength: 20), AsOf, Kinds, QueryField.Lang);
        api.MapPost("/locate", (Delegate)Post)
            .WithName("locatePointPrivately").WithSummary("Every division that holds the point in the body: {\"lat\": 39.7392, \"lng\": -104.9903}").WithTags("Read")
            .WithMetadata(new QueryContract(AsOf, Kinds, QueryField.Lang)).Accepts<PointBody>("application/json").Produces<LocateAnswer>().ProducesProblem(400);
    }

    /// <summary>What the query asks besides the point.</summary>
    public static Result<LocateQuestion> Question(Ask ask)
    {
        var layers = LayerSet.All;
        if (ask.Query["kinds"] is { } kinds && !LayerSet.Parse(kinds).TryGet(out layers, out var problem))
            return problem;
        return new LocateQuestion(ask.AsOf, ask.Query["as_of"] is not null, layers, ask.Language);
    }

    private static IResult Get(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem)
            || !Ask.ReadDegrees("lat", ask.Query["lat"]).TryGet(out var lat, out problem)
            || !Ask.ReadDegrees("lng", ask.Query["lng"]).TryGet(out var lng, out problem))
            return Refusal.From(problem);
        return Answer(ask, lat, lng);
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

        if (!Number("lat", body?.Lat).TryGet(out var lat, out problem) || !Number("lng", body?.Lng).TryGet(out var lng, out problem))
            return Refusal.From(problem);
        return Answer(ask, lat, lng);
    }

    private static IResult Answer(Ask ask, double lat, double lng)
    {
        var locator = ask.Edition.Book.Locator;
        return Question(ask).TryGet(out var question, out var problem) && locator.Check(lat, lng).TryGet(out var point, out problem)
            ? new LocatedBytes(locator, point, question)
            : Refusal.From(problem);
    }

    private static Result<double> Number(string field, JsonElement? value) =>
        Ask.ReadDegrees(field, value is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : null);
}
