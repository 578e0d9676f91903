namespace HomeRule.Answers.Filing;

/// <summary>A holiday on which the offices of a state are closed.</summary>
/// <param name="Day">The day itself.</param>
/// <param name="Observed">The day on which offices keep it.</param>
public sealed record ClosedDay(Text Name, DateOnly Day, DateOnly Observed);
