using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Seats;

/// <summary>The seats of the offices that hold levers over a place, those of the place first.</summary>
/// <param name="NotKnown">Elective offices over the place whose seats nobody has looked up.</param>
public sealed record SeatList(
    SnapshotAnswer Snapshot, PlaceAnswer Place, DateOnly AsOf, IReadOnlyList<OfficeSeatsAnswer> Seats, IReadOnlyList<OfficeRef> NotKnown, IReadOnlyList<SourceAnswer> Sources);
