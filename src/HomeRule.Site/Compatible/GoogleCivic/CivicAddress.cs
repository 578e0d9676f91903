using System.Text.Json;
using HomeRule.Answers.Locating;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Site.Geocoding;

namespace HomeRule.Site.Compatible.GoogleCivic;

/// <summary>
/// What an <c>address</c> means. A point ("39.7392,-104.9903") and a name that is certain ("Mesa County, CO") are answered from the edition; a street
/// address only where the host was told to use a geocoder.
/// </summary>
/// <param name="Divisions">Those that are certain, smallest first.</param>
/// <param name="Lines">The lines at the point; empty for a name.</param>
/// <param name="WriteInput">Writes the members of <c>normalizedInput</c>.</param>
internal sealed record CivicAddress(IReadOnlyList<Division> Divisions, IReadOnlyList<LocatedLine> Lines, Action<Utf8JsonWriter> WriteInput)
{
    /// <summary>The address, or a refusal in the shape of Google.</summary>
    public static async Task<(CivicAddress? Address, IResult? Refusal)> FindAsync(HttpContext http, CompatibleAsk ask)
    {
        if (!ask.Text("address").TryGet(out var address, out var problem))
            return Refuse(400, "invalidParameter", problem.Message);
        if (address is null || address.Trim() is not { Length: > 0 } text)
            return Refuse(400, "required", "Required parameter: address");
        if (Point(ask, text) is { } given)
            return given.TryGet(out var point, out problem) ? (At(ask, point, static _ => { }), null) : Refuse(400, "parseError", problem.Message);
        if (text.All(static c => char.IsAsciiDigit(c) || c == '-'))
            return Refuse(400, "parseError", "A ZIP code is not a place: many lie in several districts. Give a point as latitude,longitude, or the name of a place with its state.");
        if (ask.Edition.Book.Places.Resolve(text) is { IsOk: true } named && named.Value is { Kind: not DivisionKind.Other } place)
            return (new CivicAddress(Of(place), [], json => WritePlace(json, place)), null);
        if (http.RequestServices.GetService<IGeocoder>() is not { } geocoder)
            return Refuse(400, "parseError", "Street addresses are not looked up here: this host uses no geocoder. Give a point as latitude,longitude, or the name of a place with its state, such as Denver, CO.");
        if (!(await geocoder.FindAsync(text, http.RequestAborted)).TryGet(out var matches, out problem))
            return Refuse(503, "backendError", problem.Message);
        return matches switch
        {
            [] => Refuse(404, "notFound", "No information for this address."),
            [var only] => (At(ask, only.Point, json => json.WriteString("line1", only.Address)), null),
            _ => Refuse(400, "parseError", $"This address fits {matches.Count} places; add what tells them apart, such as the ZIP code."),
        };
    }

    private static (CivicAddress?, IResult?) Refuse(int status, string reason, string message) => (null, CivicDivisions.Refuse(status, reason, message));

    private static Result<PointE7>? Point(CompatibleAsk ask, string text)
    {
        var parts = text.Split(',');
        if (parts.Length != 2 || !Array.TrueForAll(parts, static p => p.Trim(' ') is { Length: > 0 } number && number.All(static c => char.IsAsciiDigit(c) || c is '.' or '-')))
            return null;
        return ask.Point(parts[0].Trim(' '), parts[1].Trim(' '));
    }

    private static CivicAddress At(CompatibleAsk ask, PointE7 point, Action<Utf8JsonWriter> input)
    {
        var lines = ask.Edition.Book.Locator.LinesAt(point, ask.Question).ToList();
        return new CivicAddress([.. lines.Select(static l => l.Division).DistinctBy(static d => d.Id)], lines, input);
    }

    /// <summary>What is certain for a name: the place itself, its county where there is one alone, its state.</summary>
    private static List<Division> Of(Government place) =>
        [.. new[] { place.Division }.Concat(place.Counties is [var county] ? [county.Division] : []).Append(place.StateGovernment.Division).DistinctBy(static d => d.Id)];

    private static void WritePlace(Utf8JsonWriter json, Government place)
    {
        if (place.Division.Id.Type == "place")
            json.WriteString("city", place.Name);
        json.WriteString("state", place.State.ToUpperInvariant());
    }
}
