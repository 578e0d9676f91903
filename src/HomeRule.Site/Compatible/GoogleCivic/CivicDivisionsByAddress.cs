using System.Text.Json;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Site.Geocoding;

namespace HomeRule.Site.Compatible.GoogleCivic;

/// <summary>
/// <c>/civicinfo/v2/divisionsByAddress?address=</c>. A point ("39.7392,-104.9903") and a name that is certain ("Mesa County, CO") are answered from the
/// edition; a street address only where the host was told to use a geocoder.
/// </summary>
internal static class CivicDivisionsByAddress
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/civicinfo/v2/divisionsByAddress", (Delegate)Answer);

    private static async Task<IResult> Answer(HttpContext http)
    {
        var ask = CompatibleAsk.Of(http);
        if (!ask.Text("address").TryGet(out var address, out var problem))
            return CivicDivisions.Refuse(400, "invalidParameter", problem.Message);
        if (address is null || address.Trim() is not { Length: > 0 } text)
            return CivicDivisions.Refuse(400, "required", "Required parameter: address");
        if (Point(ask, text) is { } given)
            return given.TryGet(out var point, out problem) ? Divisions(ask, At(ask, point), static _ => { }) : CivicDivisions.Refuse(400, "parseError", problem.Message);
        if (text.All(static c => char.IsAsciiDigit(c) || c == '-'))
            return CivicDivisions.Refuse(400, "parseError", "A ZIP code is not a place: many lie in several districts. Give a point as latitude,longitude, or the name of a place with its state.");
        if (ask.Edition.Book.Places.Resolve(text) is { IsOk: true } named && named.Value is { Kind: not DivisionKind.Other } place)
            return Divisions(ask, Of(place), json => WritePlace(json, place));
        if (http.RequestServices.GetService<IGeocoder>() is not { } geocoder)
            return CivicDivisions.Refuse(400, "parseError", "Street addresses are not looked up here: this host uses no geocoder. Give a point as latitude,longitude, or the name of a place with its state, such as Denver, CO.");
        if (!(await geocoder.FindAsync(text, http.RequestAborted)).TryGet(out var matches, out problem))
            return CivicDivisions.Refuse(503, "backendError", problem.Message);
        return matches switch
        {
            [] => CivicDivisions.Refuse(404, "notFound", "No information for this address."),
            [var only] => Divisions(ask, At(ask, only.Point), json => json.WriteString("line1", only.Address)),
            _ => CivicDivisions.Refuse(400, "parseError", $"This address fits {matches.Count} places; add what tells them apart, such as the ZIP code."),
        };
    }

    private static Result<PointE7>? Point(CompatibleAsk ask, string text)
    {
        var parts = text.Split(',');
        if (parts.Length != 2 || !Array.TrueForAll(parts, static p => p.Trim(' ') is { Length: > 0 } number && number.All(static c => char.IsAsciiDigit(c) || c is '.' or '-')))
            return null;
        return ask.Point(parts[0].Trim(' '), parts[1].Trim(' '));
    }

    private static List<Division> At(CompatibleAsk ask, PointE7 point) => [.. ask.Edition.Book.Locator.LinesAt(point, ask.Question).Select(static l => l.Division).DistinctBy(static d => d.Id)];

    /// <summary>What is certain for a name: the place itself, its county where there is one alone, its state.</summary>
    private static List<Division> Of(Government place) =>
        [.. new[] { place.Division }.Concat(place.Counties is [var county] ? [county.Division] : []).Append(place.StateGovernment.Division).DistinctBy(static d => d.Id)];

    private static CompatibleJson Divisions(CompatibleAsk ask, List<Division> divisions, Action<Utf8JsonWriter> input) => CompatibleJson.Of(ask, aboutPoint: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("kind", "civicinfo#divisionsByAddressResponse");
        json.WriteStartObject("normalizedInput");
        input(json);
        json.WriteEndObject();
        json.WriteStartObject("divisions");
        if (divisions.Count > 0)
        {
            json.WriteStartObject(DivisionId.Country);
            json.WriteString("name", "United States");
            json.WriteEndObject();
        }

        foreach (var division in divisions.Where(static d => d.Id.Value != DivisionId.Country))
        {
            json.WriteStartObject(division.Id.Value);
            CivicDivisions.WriteNames(json, division, "alsoKnownAs");
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WritePlace(Utf8JsonWriter json, Government place)
    {
        if (place.Division.Id.Type == "place")
            json.WriteString("city", place.Name);
        json.WriteString("state", place.State.ToUpperInvariant());
    }
}
