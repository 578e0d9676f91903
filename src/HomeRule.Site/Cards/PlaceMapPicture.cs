using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Documents.Images;
using HomeRule.Geo;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>A map alone, without words, to stand beside its caption.</summary>
internal static class PlaceMapPicture
{
    public const int Width = 480;
    public const int Height = 300;

    public static Picture Draw(Government place, Report report, PlaceDirectory places, DivisionIndex index, NationMap nation)
    {
        var words = Words.In(report.Language);
        var map = PlaceMapDrawing.Draw(place, places, index, nation, new PictureFrame(0, 0, Width, Height), fine: false);
        return new Picture
        {
            Width = Width,
            Height = Height,
            Paper = CardInks.White,
            Title = MapText.Caption(map, report, words),
            Description = MapText.Caption(map, report, words),
            Language = SiteLinks.Code(report.Language),
            Shapes = map.Shapes,
        };
    }
}
