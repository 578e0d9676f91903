using HomeRule.Answers;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Atlas;
using HomeRule.Civics;
using HomeRule.Documents.Briefs;
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

    /// <summary>The two printed sides of a place.</summary>
    /// <param name="address">Full address of its page; null where the site has none.</param>
    public Brief Brief(Government place, AnswerBook book, Snapshot snapshot, DateOnly asOf, Language language, string? address)
    {
        var report = book.Report(place, asOf, language);
        var map = PlaceMapPicture.Draw(place, report, book.Places, snapshot.Index, Nation);
        return BriefBuilder.Build(new BriefInput
        {
            Report = report,
            Letters = Letters,
            Overview = place == place.StateGovernment ? book.AgreementOverview(place.State, asOf, language) : null,
            Map = map.Shapes.Count == 0 ? null : map,
            Address = address,
        });
    }

    /// <summary>The code of the address of the page of a place.</summary>
    public static Picture Code(Report report, string address, Words words) =>
        QrPicture.Of(address, words.Format("Card.QrTitle", report.Place.FullName), SiteLinks.Code(report.Language));
}
