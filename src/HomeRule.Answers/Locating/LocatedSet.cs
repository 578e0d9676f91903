using HomeRule.Civics;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Answers.Locating;

/// <summary>A map that an answer rests on.</summary>
/// <param name="Slug">As <c>set</c> of a division names it.</param>
/// <param name="Name">Name of the map.</param>
/// <param name="Kind">What most of its divisions are.</param>
/// <param name="Domain">Area that it covers.</param>
/// <param name="Authority">Who draws the lines.</param>
/// <param name="SourceUrl">Address of the authority's publication.</param>
/// <param name="Licence">Terms of use.</param>
/// <param name="Retrieved">Day on which the file was taken, when known.</param>
/// <param name="ValidFrom">First day, as precise as known.</param>
/// <param name="ValidTo">Last day, inclusive; null while nothing is known to have replaced it.</param>
/// <param name="Note">What a reader must know about these lines.</param>
public sealed record LocatedSet(
    string Slug, Text Name, DivisionKind Kind, string Domain, string Authority, string SourceUrl, string Licence, DateOnly? Retrieved, PartialDate ValidFrom, PartialDate? ValidTo, Text? Note)
{
    public static LocatedSet Of(BoundarySetCard card, Language language) => new(
        card.Slug, Text.Of(card.Name, language), card.Kind, card.Domain, card.Provenance.Authority, card.Provenance.SourceUrl, card.Provenance.Licence,
        card.Provenance.Retrieved, card.Provenance.ValidFrom, card.Provenance.ValidTo, Text.OfOptional(card.Provenance.Note, language));
}
