using System.Text;
using HomeRule.Answers.Places;
using HomeRule.Documents.Briefs;
using HomeRule.Documents.Images;
using HomeRule.Documents.Tables;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>The pictures of a place, in both languages: <c>card.png</c>, <c>map.svg</c>, <c>map.png</c>, <c>qr.svg</c> below its page, and <c>brief.csv</c>.</summary>
internal static class CardEndpoints
{
    private static readonly string[] Reads = ["GET", "HEAD"];

    public static void MapCards(this IEndpointRouteBuilder routes)
    {
        foreach (var root in new[] { "/us", "/es/us" })
        {
            foreach (var place in new[] { "/{state}", "/{state}/{place}" })
            {
                Map(routes, root + place, "card.png", squeezes: false, static (at, visit, studio, _) => Png(studio.Card(at, visit.Edition, visit.Today, visit.Language)));
                Map(routes, root + place, "map.png", squeezes: false, static (at, visit, studio, _) => Png(studio.Map(at, visit.Edition, visit.Today, visit.Language)));
                Map(routes, root + place, "map.svg", squeezes: true, static (at, visit, studio, _) => Svg(studio.Map(at, visit.Edition, visit.Today, visit.Language)));
                Map(routes, root + place, "brief.csv", squeezes: true, static (at, visit, _, _) => new Payload(CsvTable.Write(BriefTable.Header, BriefTable.Rows(visit.Edition.Book.Report(at, visit.Today, visit.Language))), "text/csv; charset=utf-8"));
                Map(routes, root + place, "qr.svg", squeezes: true, static (at, visit, _, origin) => Svg(CardStudio.Code(visit.Edition.Book.Report(at, visit.Today, visit.Language), origin + visit.Links.Place(at.Slug), visit.Words)));
            }
        }
    }

    private static void Map(IEndpointRouteBuilder routes, string below, string file, bool squeezes, Func<Government, Visit, CardStudio, string, Payload> draw) =>
        routes.MapMethods($"{below}/{file}", Reads, (string state, string? place, HttpContext http, CardStudio studio) =>
        {
            var visit = Visit.Of(http);
            var slug = place is null ? state : $"{state}/{place}";
            if (!visit.Edition.Book.Places.TryGetSlug(slug, out var found))
                return TypedResults.StatusCode(StatusCodes.Status404NotFound);
            if (slug != found.Slug)
                return TypedResults.Redirect($"{visit.Links.Place(found.Slug)}/{file}", permanent: true);
            if (file == "brief.csv")
                http.Response.Headers.ContentDisposition = $"attachment; filename=\"homerule-{found.Slug.Replace('/', '-')}-{visit.Today:yyyy-MM-dd}.csv\"";
            var origin = PublicOrigin.Of(http);
            return (IResult)new ImageAnswer(visit, $"{found.Slug}/{file}{(file == "qr.svg" ? "|" + origin : "")}", squeezes, () => draw(found, visit, studio, origin));
        }).ExcludeFromDescription();

    private static Payload Png(Picture picture) => new(PicturePng.Write(picture), "image/png");

    private static Payload Svg(Picture picture) => new(Encoding.UTF8.GetBytes(PictureSvg.Write(picture)), "image/svg+xml");
}
