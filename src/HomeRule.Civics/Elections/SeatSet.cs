namespace HomeRule.Civics.Elections;

/// <summary>The seats of one state. Immutable.</summary>
/// <param name="Id">Lower-case postal code.</param>
/// <param name="Seats">In the order of the file.</param>
public sealed record SeatSet(string Id, IReadOnlyList<OfficeSeats> Seats);
