using HomeRule.Answers.Listings;
using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Locating;

/// <summary>Everything that holds a point on a day.</summary>
/// <param name="Snapshot">Edition that answered.</param>
/// <param name="AsOf">Day of the answer.</param>
/// <param name="Places">Those of the divisions that have a page, smallest first, the state last; two divisions of one government are one place.</param>
/// <param name="Divisions">Every division that holds the point, smallest kind first.</param>
/// <param name="Next">Divisions of later maps that will hold the point, by level; empty for most.</param>
/// <param name="Sets">Maps used, in the order of the divisions.</param>
/// <param name="Notes">What a reader must know.</param>
public sealed record LocateAnswer(
    SnapshotAnswer Snapshot, DateOnly AsOf, IReadOnlyList<PlaceRow> Places, IReadOnlyList<LocatedDivision> Divisions, IReadOnlyList<LocatedDivision> Next,
    IReadOnlyList<LocatedSet> Sets, IReadOnlyList<LocateNote> Notes);
