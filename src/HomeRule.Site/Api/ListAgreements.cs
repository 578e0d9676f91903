using HomeRule.Answers.Agreements;
using HomeRule.Answers.Json;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

internal static class ListAgreements
{
    /// <summary>The filters, as the table, its downloads and the page take them.</summary>
    public static readonly QueryField[] Filters =
    [
        new("state", "Two letters.", Example: "fl", MaxLength: 2),
        new("model", "jail_enforcement, warrant_service, task_force, tribal_task_force or unknown.", Example: "task_force", MaxLength: 20),
        new("status", "pending, listed, missing, removed, superseded or withdrawn.", Example: "listed", MaxLength: 12),
        new("type", "Kind of agency by the list: county, municipality, state, tribe or unknown.", Example: "county", MaxLength: 12),
        new("agency", "Id of an agency.", MaxLength: 120),
        new("place", "A place by slug, OCD id, GEOID or name; of a county also the agencies in it.", Example: "fl/escambia-county", MaxLength: 200),
        new("text", "Words of the agency's name in any of its spellings, or of its county.", Example: "sheriff", MaxLength: 100),
    ];

    private static readonly QueryField[] Paging =
    [
        new("sort", "signed, agency, state, model, status or first_seen; a minus before it sorts the other way; -signed when left out.", Example: "-signed", MaxLength: 20),
        new("page", "From 1.", Example: "1", MaxLength: 20),
        new("per_page", "1 to 500; 50 when left out.", Example: "50", MaxLength: 20),
    ];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Read<AgreementTable>("/agreements", Table, "listAgreements", "287(g) agreements of the official dated lists, with where each stood on a day", [.. Filters, .. Paging, QueryField.AsOf, QueryField.Lang]);
        api.Read<AgreementListsAnswer>("/agreements/lists", Lists, "listAgreementLists", "The dated lists that were read and what was counted in each", QueryField.AsOf, QueryField.Lang);
        api.Read<AgreementOverview>("/agreements/overview", Overview, "getAgreementOverview", "Listed agreements of the country or a state in numbers, over the dated lists",
            new QueryField("state", "Two letters; the country when left out.", Example: "fl", MaxLength: 2), QueryField.AsOf, QueryField.Lang);
        api.Read<AgreementDetail>("/agreements/{id}", One, "getAgreement", "One listed agreement with its history, its memorandum and how it can end", QueryField.AsOf, QueryField.Lang);
        api.Read<PlaceAgreementsAnswer>("/places/{id}/agreements", (string id, HttpContext http) => OfPlace(id, http), "getPlaceAgreements", "The listed agreements of a place, by slug, OCD id (percent-encoded) or GEOID", QueryField.AsOf, QueryField.Lang);
        api.Read<PlaceAgreementsAnswer>("/places/{state}/{place}/agreements", (string state, string place, HttpContext http) => OfPlace($"{state}/{place}", http), "getPlaceAgreementsBySlug",
            "The listed agreements of a place by its two-part slug", QueryField.AsOf, QueryField.Lang);
    }

    private static IResult Table(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem) || !AgreementQueryReader.Read(name => ask.Query[name], ask.Edition.Book.Places).TryGet(out var query, out problem))
            return Refusal.From(problem);
        return Answered.Json(ask, "agreements\n" + KeyOf(query), () => Result<AgreementTable>.Ok(ask.Edition.Book.Agreements(query, ask.AsOf, ask.Language)), AnswersJson.Default.AgreementTable);
    }

    private static IResult Lists(HttpContext http) =>
        Ask.Read(http).TryGet(out var ask, out var problem)
            ? Answered.Json(ask, "agreement-lists", () => Result<AgreementListsAnswer>.Ok(ask.Edition.Book.AgreementLists(ask.AsOf, ask.Language)), AnswersJson.Default.AgreementListsAnswer)
            : Refusal.From(problem);

    private static IResult Overview(HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem) || !AgreementQueryReader.Read(name => ask.Query[name], ask.Edition.Book.Places).TryGet(out var query, out problem))
            return Refusal.From(problem);
        return Answered.Json(ask, $"agreement-overview|{query.State}", () => Result<AgreementOverview>.Ok(ask.Edition.Book.AgreementOverview(query.State, ask.AsOf, ask.Language)), AnswersJson.Default.AgreementOverview);
    }

    private static IResult One(string id, HttpContext http) =>
        Ask.Read(http).TryGet(out var ask, out var problem)
            ? Answered.Json(ask, $"agreement\n{id}", () => ask.Edition.Book.Agreement(id, ask.AsOf, ask.Language), AnswersJson.Default.AgreementDetail)
            : Refusal.From(problem);

    public static IResult OfPlace(string id, HttpContext http)
    {
        if (!Ask.Read(http).TryGet(out var ask, out var problem) || !PlaceIds.Find(ask.Edition.Book.Places, id).TryGet(out var place, out problem))
            return Refusal.From(problem);
        return Answered.Json(ask, $"place-agreements|{place.Slug}", () => Result<PlaceAgreementsAnswer>.Ok(ask.Edition.Book.AgreementsAt(place, ask.AsOf, ask.Language)), AnswersJson.Default.PlaceAgreementsAnswer);
    }

    /// <summary>What tells two queries apart, for the store of answers.</summary>
    public static string KeyOf(AgreementQuery query) =>
        $"{query.State}\n{query.Model}\n{query.Status}\n{query.Type}\n{query.Agency}\n{query.Place?.Slug}\n{query.Text}\n{query.Order}\n{query.IsDescending}\n{query.Page}\n{query.PerPage}";
}
