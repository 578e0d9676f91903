using HomeRule.Civics.Elections;

namespace HomeRule.Elections.Seats;

/// <summary>The day of an election of one year, with the text of the law that gives it. Immutable.</summary>
public sealed record ElectionDay(ElectionAnchor Anchor, AnchorDate Rule, int Year, DateOnly Date);
