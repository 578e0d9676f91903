using HomeRule.Civics;

namespace HomeRule.Site.Compatible.GoogleCivic;

/// <summary><c>/civicinfo/v2/divisionsByAddress?address=</c>.</summary>
internal static class CivicDivisionsByAddress
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Compatible("/civicinfo/v2/divisionsByAddress", (Delegate)Answer);

    private static async Task<IResult> Answer(HttpContext http)
    {
        var ask = CompatibleAsk.Of(http);
        var (address, refusal) = await CivicAddress.FindAsync(http, ask);
        return address is null ? refusal! : CompatibleJson.Of(ask, aboutPoint: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("kind", "civicinfo#divisionsByAddressResponse");
            json.WriteStartObject("normalizedInput");
            address.WriteInput(json);
            json.WriteEndObject();
            json.WriteStartObject("divisions");
            if (address.Divisions.Count > 0)
            {
                json.WriteStartObject(DivisionId.Country);
                json.WriteString("name", "United States");
                json.WriteEndObject();
            }

            foreach (var division in address.Divisions.Where(static d => d.Id.Value != DivisionId.Country))
            {
                json.WriteStartObject(division.Id.Value);
                CivicDivisions.WriteNames(json, division, "alsoKnownAs");
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }
}
