using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Site.Listings;

namespace HomeRule.Site.Api;

internal static class ListBoundarySets
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.Read<BoundarySetList>("/boundary-sets", Answer, "listBoundarySets", "The maps that boundaries come from: who drew them, for when they hold, licence and day of retrieval", QueryField.Lang);

    private static IResult Answer(HttpContext http) => Ask.Read(http).TryGet(out var ask, out var problem)
        ? Answered.Json(ask, "boundary-sets", () => Result<BoundarySetList>.Ok(List(ask)), ApiJson.Default.BoundarySetList)
        : Refusal.From(problem);

    private static BoundarySetList List(Ask ask)
    {
        var snapshot = ask.Edition.Snapshot;
        var counts = ask.Edition.Book.Locator.Lines.CountBy(static l => l.Card?.Slug ?? "").ToDictionary(StringComparer.Ordinal);
        return new BoundarySetList(
            new SnapshotAnswer(snapshot.Info.Hash, snapshot.Info.Edition),
            [
                .. snapshot.BoundarySets.Select(card => (Card: card, From: card.Provenance)).Select(s => new BoundarySetList.Row(
                    s.Card.Slug, Text.Of(s.Card.Name, ask.Language), Text.Of(s.Card.Member, ask.Language), s.Card.Kind, s.Card.Domain, s.From.Authority, s.From.SourceUrl, s.From.Distribution, s.From.Licence,
                    s.From.Retrieved, s.From.ValidFrom, s.From.ValidTo, s.From.IdScheme, Text.OfOptional(s.From.Note, ask.Language), counts.GetValueOrDefault(s.Card.Slug))),
            ],
            counts.GetValueOrDefault(""));
    }
}
