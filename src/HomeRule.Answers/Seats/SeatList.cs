using HomeRule.Answers.Filing;
using HomeRule.Answers.Reports;

namespace HomeRule.Answers.Seats;

/// <summary>The seats of the offices that hold levers over a place, those of the place first.</summary>
/// <param name="NotKnown">Elective offices over the place whose seats nobody has looked up.</param>
/// <param name="MayApply">Filing windows of the next two years of the offices whose cycle is not known: they apply if a seat is up then.</param>
/// <param name="Ask">Who answers for the state; null where nobody is on record.</param>
public sealed record SeatList(
    SnapshotAnswer Snapshot, PlaceAnswer Place, DateOnly AsOf, IReadOnlyList<OfficeSeatsAnswer> Seats, IReadOnlyList<OfficeRef> NotKnown, IReadOnlyList<FilingAnswer> MayApply, AskAnswer? Ask,
    IReadOnlyList<SourceAnswer> Sources);
