using HomeRule.Answers;
using HomeRule.Answers.Locating;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Geo.Boundaries;
using HomeRule.Site.Listings;

namespace HomeRule.Site.Api;

internal static class GetDivision
{
    private const string GeoJson = ".geojson";
    private const string Boundary = "/boundary";

    private static readonly QueryContract Contract = new(QueryField.AsOf, QueryField.Lang);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.Read<DivisionDetail>("/divisions/{id}", (string id, HttpContext http) => Answer(id, http), "getDivision",
            "One division by its Open Civic Data id (percent-encoded, or as it is), with the maps that draw it; with .geojson at the end, its boundary", QueryField.AsOf, QueryField.Lang);
        api.Read<DivisionDetail>("/divisions/{**id}", (string id, HttpContext http) => Answer(id, http), "getDivisionByPath", "A division or its boundary by an id written with slashes", QueryField.AsOf, QueryField.Lang)
            .ExcludeFromDescription();
    }

    /// <summary>A division of the edition under this id or another id of the same area. Code <c>division.unknown</c>.</summary>
    public static Result<Division> Find(Ask ask, string text)
    {
        var plain = text.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (DivisionId.TryParse(plain, out var id))
        {
            if (ask.Edition.Areas.TryGet(id, out var area))
                return area.Division;
            if (ask.Edition.Snapshot.Divisions.FirstOrDefault(d => d.Id == id || d.SameAs.Contains(id)) is { } known)
                return known;
        }

        return new Problem("division.unknown", "No division has this id; ids look like ocd-division/country:us/state:co/county:mesa.") { Field = "id" };
    }

    private static IResult Answer(string id, HttpContext http)
    {
        if (id.EndsWith(GeoJson, StringComparison.Ordinal))
            return GetBoundary.Answer(id[..^GeoJson.Length], http);
        if (id.EndsWith(Boundary, StringComparison.Ordinal))
            return GetBoundary.Answer(id[..^Boundary.Length], http);
        if (!Ask.Read(http, Contract).TryGet(out var ask, out var problem) || !Find(ask, id).TryGet(out var division, out problem))
            return Refusal.From(problem);
        return Answered.Json(ask, $"division|{division.Id}", () => Result<DivisionDetail>.Ok(Detail(ask, division)), ApiJson.Default.DivisionDetail);
    }

    private static DivisionDetail Detail(Ask ask, Division division)
    {
        var index = ask.Edition.Snapshot.Index;
        IReadOnlyList<LocatedLine> lines = ask.Edition.Areas.TryGet(division.Id, out var area) ? area.Lines : [];
        var page = ask.Edition.Book.Places.TryGet(division.Id, out var place) ? place.Slug : null;
        return new DivisionDetail(
            new SnapshotAnswer(ask.Edition.Snapshot.Info.Hash, ask.Edition.Snapshot.Info.Edition), ask.AsOf, division.Id.Value, division.Kind, division.Name, division.State.Length > 0 ? division.State : null,
            division.Geoid, [.. division.SameAs.Select(static s => s.Value)], page, Text.OfOptional(division.Note, ask.Language),
            [.. lines.Select(l => new DivisionDetail.Lines(l.Boundary.Set.Length > 0 ? l.Boundary.Set : null, l.Boundary.ValidFrom, l.Boundary.ValidTo, l.Boundary.IsInForce(ask.AsOf), Box(index.BoxOf(l.Ordinal))))],
            [.. lines.Select(static l => l.Card).OfType<BoundarySetCard>().Distinct().Select(card => LocatedSet.Of(card, ask.Language))]);
    }

    public static double[] Box((PointE7 SouthWest, PointE7 NorthEast) box)
    {
        var (low, high) = (box.SouthWest.ToDegrees(), box.NorthEast.ToDegrees());
        return [low.Lng, low.Lat, high.Lng, high.Lat];
    }
}
