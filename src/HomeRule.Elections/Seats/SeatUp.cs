using HomeRule.Civics.Elections;

namespace HomeRule.Elections.Seats;

/// <summary>One regular election of one class of seats. Immutable.</summary>
public sealed record SeatUp(OfficeSeats Seats, SeatCycle Cycle, ElectionDay Day);
