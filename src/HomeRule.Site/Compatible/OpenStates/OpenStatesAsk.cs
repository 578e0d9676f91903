using System.Text.Json;
using HomeRule.Answers.Locating;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Compatible.OpenStates;

/// <summary>What both geographic addresses take: <c>lat</c> and <c>lng</c>; keys are accepted and not looked at.</summary>
internal sealed record OpenStatesAsk(CompatibleAsk Ask, PointE7 Point)
{
    public static Result<OpenStatesAsk> Read(HttpContext http)
    {
        var ask = CompatibleAsk.Of(http);
        if (!ask.Text("lat").TryGet(out var lat, out var problem) || !ask.Text("lng").TryGet(out var lng, out problem))
            return problem;
        if (lat is null || lng is null)
            return new Problem("query.missing", "field required") { Field = lat is null ? "lat" : "lng" };
        return ask.Point(lat, lng).Map(point => new OpenStatesAsk(ask, point));
    }

    public static IResult Refuse(Problem problem) => new CompatibleRefusal(CompatibleSystem.OpenStates, 422, problem.Message, problem.Field ?? "lat");

    /// <summary>Every division that holds the point: <c>id</c>, <c>state</c>, <c>name</c>, <c>division_set</c>.</summary>
    public void WriteDivisions(Utf8JsonWriter json)
    {
        json.WriteStartArray("divisions");
        foreach (var line in Ask.Edition.Book.Locator.LinesAt(Point, Ask.Question))
        {
            json.WriteStartObject();
            json.WriteString("id", line.Division.Id.Value);
            json.WriteString("state", line.Division.State);
            json.WriteString("name", line.Division.Name);
            json.WriteString("division_set", SetOf(line.Layer));
            if (!line.Boundary.IsInForce(Ask.Today))
                json.WriteBoolean("in_force", false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string SetOf(DivisionLayer layer) => layer switch
    {
        DivisionLayer.Congressional => "cd",
        DivisionLayer.StateLegislativeUpper => "sldu",
        DivisionLayer.StateLegislativeLower => "sldl",
        DivisionLayer.SchoolDistrict => "school_district",
        DivisionLayer.County => "county",
        DivisionLayer.Place => "place",
        DivisionLayer.Ward => "ward",
        DivisionLayer.State => "state",
        DivisionLayer.Country => "country",
        _ => "other",
    };
}
