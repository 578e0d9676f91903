namespace HomeRule.Answers.Standings;

/// <summary>Where a play stands in one place.</summary>
public enum PlayStatus
{
    /// <summary>On record here and in force as last seen.</summary>
    Adopted,

    /// <summary>Already so statewide.</summary>
    StateLaw,

    /// <summary>No state law found that decides it: a local choice.</summary>
    Open,

    /// <summary>State law decides a part or sets conditions; the rest is a local choice.</summary>
    Limited,

    /// <summary>State law forbids it or requires the opposite.</summary>
    Closed,

    /// <summary>A law that would decide it is in court, disputed or not verified.</summary>
    Unsettled,

    /// <summary>This government does not hold the lever; another one does.</summary>
    NotHere,
}
