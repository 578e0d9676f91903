using HomeRule.Answers;
using HomeRule.Answers.Locating;
using HomeRule.Answers.Reports;
using HomeRule.Civics;

namespace HomeRule.Site.Listings;

/// <summary>A division with the maps that draw it.</summary>
/// <param name="SameAs">Other ids of the same area.</param>
/// <param name="Slug">Address of its page; null when it has none.</param>
/// <param name="Note">What a reader must know about it.</param>
/// <param name="Boundaries">Its lines, oldest map first.</param>
internal sealed record DivisionDetail(
    SnapshotAnswer Snapshot, DateOnly AsOf, string Id, DivisionKind Kind, string Name, string? State, string? Geoid, IReadOnlyList<string> SameAs, string? Slug, Text? Note,
    IReadOnlyList<DivisionDetail.Lines> Boundaries, IReadOnlyList<LocatedSet> Sets)
{
    /// <param name="Bbox">West, south, east, north in degrees.</param>
    internal sealed record Lines(string? Set, DateOnly? ValidFrom, DateOnly? ValidTo, bool InForce, IReadOnlyList<double> Bbox);
}
