using HomeRule.Civics;
using HomeRule.Site.Listings;

namespace HomeRule.Site.Api;

internal static class GetPlace
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.Read<PlaceDetail>("/places/{id}", (string id, HttpContext http) => Answer(id, http), "getPlace", "One place by slug, OCD id (percent-encoded) or GEOID");
        api.Read<PlaceDetail>("/places/{state}/{place}", (string state, string place, HttpContext http) => Answer($"{state}/{place}", http), "getPlaceBySlug", "One place by its two-part slug, such as co/denver");
        api.Read<PlaceDetail>("/places/{**id}", (string id, HttpContext http) => AnswerLong(id, http), "getPlaceByPath", "A place, its report or its agreements by OCD id written with slashes", QueryField.AsOf, QueryField.Lang)
            .ExcludeFromDescription();
    }

    private static IResult AnswerLong(string id, HttpContext http) =>
        id.EndsWith("/report", StringComparison.Ordinal) ? GetReport.Answer(id[..^"/report".Length], http)
        : id.EndsWith("/agreements", StringComparison.Ordinal) ? ListAgreements.OfPlace(id[..^"/agreements".Length], http)
        : Answer(id, http);

    private static IResult Answer(string id, HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem) || !PlaceIds.Find(ask.Edition.Book.Places, id).TryGet(out var place, out problem))
            return Refusal.From(problem);
        return Answered.Json(ask, $"place|{place.Slug}", () => Result<PlaceDetail>.Ok(PlaceListing.Detail(ask.Edition, place)), ApiJson.Default.PlaceDetail);
    }
}
