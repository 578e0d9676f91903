namespace HomeRule.Documents.Runways;

/// <summary>Where a day stands, seen from the day of the plan.</summary>
public enum RunwayTiming
{
    Past,

    /// <summary>It may be done since a day that is over.</summary>
    Begun,

    /// <summary>The first day to come, or the day itself.</summary>
    Next,

    Ahead,

    /// <summary>No day can be counted.</summary>
    Undated,
}
