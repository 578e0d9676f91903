namespace HomeRule.Civics.Elections;

/// <summary>What the day of a step is.</summary>
public enum RunwayMeans
{
    /// <summary>The last day to do it.</summary>
    By,

    /// <summary>The first day on which it may be done.</summary>
    From,

    /// <summary>The one day.</summary>
    On,
}
