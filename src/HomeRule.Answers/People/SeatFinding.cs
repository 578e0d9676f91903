using HomeRule.Civics.People;

namespace HomeRule.Answers.People;

/// <param name="State">Never <see cref="SeatState.NotChecked"/>: the seat is in a file.</param>
/// <param name="Current">Those who count; empty unless held.</param>
/// <param name="Last">Whoever left last; null unless the term ended.</param>
public sealed record SeatFinding(SeatState State, IReadOnlyList<Membership> Current, Membership? Last);
