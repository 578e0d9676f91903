namespace HomeRule.Elections.Contests;

/// <summary>What <see cref="ContestStateRule"/> finds.</summary>
/// <param name="State">How many want the seat.</param>
/// <param name="IsOpen">The incumbent is known not to run. False when that is not known.</param>
/// <param name="IsProvisional">The answer can still change: the window is open, its close is not known, the list is no later than the close, or nobody calls the list final yet.</param>
/// <param name="Filed">Names that count: filed or qualified. 0 without a list.</param>
/// <param name="WriteIns">Declared write-ins, which count apart.</param>
public readonly record struct ContestFinding(ContestState State, bool IsOpen, bool IsProvisional, int Filed, int WriteIns);
