namespace HomeRule.Elections.Contests;

/// <summary>How many want a seat, as a candidate list shows it.</summary>
public enum ContestState
{
    /// <summary>Nobody looked, or the list does not say enough. Never the same as <see cref="NobodyFiled"/>.</summary>
    Unknown,

    /// <summary>The list has the contest, and no name in it that counts.</summary>
    NobodyFiled,

    /// <summary>At least one filed, and no more than there are seats.</summary>
    Unchallenged,

    /// <summary>More filed than there are seats.</summary>
    Contested,

    /// <summary>No election is held, because no more people filed than seats are filled.</summary>
    Cancelled,
}
