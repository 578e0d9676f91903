using HomeRule.Answers.Reports;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>What the head of a page says about the picture beside a shared link.</summary>
/// <param name="Path">Address without the origin. It ends in the edition and the day, because those who keep previews keep them for long.</param>
/// <param name="Alt">The picture in words.</param>
internal sealed record SharedCard(string Path, int Width, int Height, string Alt)
{
    public static SharedCard Of(Report report, SiteLinks links, Words words) =>
        new($"{links.CardPicture(report.Place.Id)}?v={report.Snapshot.Hash[..8]}-{report.AsOf:yyyyMMdd}", PlaceCard.Width, PlaceCard.Height, PlaceCard.Alt(report, words));
}
