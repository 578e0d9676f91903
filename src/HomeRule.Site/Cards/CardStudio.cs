using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Documents.Images;
using HomeRule.Site.Assets;
using HomeRule.Site.Editions;
using HomeRule.Site.Rendering;

namespace HomeRule.Site.Cards;

/// <summary>Makes the pictures of a place: what is drawn depends on the edition, the day and the language alone. Immutable; thread-safe.</summary>
internal sealed class CardStudio(AssetStore assets, NationMap nation)
{
    private readonly Lazy<TypeCase> _letters = new(() => assets.Read("letters.json") is { } json ? TypeCase.Read(json) : TypeCase.Empty);

    public TypeCase Letters => _letters.Value;

    public NationMap Nation { get; } = nation;

    /// <summary>The picture that stands beside a link to the place, 1200 × 630.</summary>
    public Picture Card(Government place, Edition edition, DateOnly asOf, Language language) =>
        PlaceCard.Draw(new Sketch(Letters), place, edition.Book.Report(place, asOf, language), edition, Nation, Words.In(language));

    /// <summary>The map for a slide, 1920 × 1080.</summary>
    public Picture Map(Government place, Edition edition, DateOnly asOf, Language language) =>
        PlaceMap.Draw(new Sketch(Letters), place, edition.Book.Report(place, asOf, language), edition, Nation, Words.In(language));

    /// <summary>The small map of a brief.</summary>
    public Picture Small(Government place, Report report, Edition edition) => PlaceMapPicture.Draw(place, report, edition.Book.Places, edition.Snapshot.Index, Nation);

    /// <summary>The code of the address of the page of a place.</summary>
    public static Picture Code(Report report, string address, Words words) =>
        QrPicture.Of(address, words.Format("Card.QrTitle", report.Place.FullName), SiteLinks.Code(report.Language));
}
