namespace HomeRule.Elections.Windows;

/// <summary>What a step of a derivation does.</summary>
public enum StepKind
{
    /// <summary>Names a day of the calendar.</summary>
    Day,

    /// <summary>Takes the day of the election, or of the other end, found before.</summary>
    Start,

    /// <summary>Moves from the day of the step before.</summary>
    Move,

    /// <summary>Moves off a day that is not a working day.</summary>
    Roll,

    /// <summary>A court or an act set the day instead.</summary>
    Override,
}
