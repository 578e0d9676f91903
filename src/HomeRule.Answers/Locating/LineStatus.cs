namespace HomeRule.Answers.Locating;

/// <summary>What a line is on a day.</summary>
internal enum LineStatus : byte
{
    /// <summary>Ended, and newer lines are in force or, asked strictly, not given at all.</summary>
    Past,

    InForce,

    /// <summary>Ended, but the latest that is loaded: given with a warning.</summary>
    Latest,

    /// <summary>Begins later.</summary>
    Next,
}
