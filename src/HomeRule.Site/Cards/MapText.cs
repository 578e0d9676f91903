using HomeRule.Answers.Reports;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>What a map shows and where its lines come from, in words.</summary>
internal static class MapText
{
    public static string Caption(PlaceMapDrawing map, Report report, Words words) => map.Kind switch
    {
        MapKind.Parts => words.Format("Card.MapParts", report.Place.Name),
        MapKind.County => words.Format("Card.MapCounty", report.Place.Name, map.Middle.Name),
        MapKind.Nation => words.Format("Card.MapNation", report.Place.StateName.Value),
        _ => words.Format("Card.MapNeighbors", report.Place.Name),
    };

    /// <summary>Label of the map that has the lines of the middle; null where none is cited.</summary>
    public static string? Lines(PlaceMapDrawing map, Report report) =>
        report.Divisions.FirstOrDefault(d => d.OcdId == map.Middle.Id.Value)?.Sources is [var first, ..] ? report.Sources[first - 1].Label : null;
}
