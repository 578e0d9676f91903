using HomeRule.Answers;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Site.Listings;

/// <summary>The maps of an edition.</summary>
/// <param name="Unnamed">Boundaries of which the edition does not name the map.</param>
internal sealed record BoundarySetList(SnapshotAnswer Snapshot, IReadOnlyList<BoundarySetList.Row> Sets, int Unnamed)
{
    internal sealed record Row(
        string Slug, Text Name, Text Member, DivisionKind Kind, string Domain, string Authority, string SourceUrl, string? Distribution, string Licence, DateOnly? Retrieved,
        PartialDate ValidFrom, PartialDate? ValidTo, string IdScheme, Text? Note, int Boundaries);
}
