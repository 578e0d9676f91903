namespace HomeRule.Civics.Feeds;

/// <summary>Whether a correction still has something to correct.</summary>
public enum CorrectionState
{
    /// <summary>The newest file still has the wrong value.</summary>
    Applied,

    /// <summary>The newest file has another value: upstream was mended and the correction rests.</summary>
    Expired,

    /// <summary>No row fits; nothing was done.</summary>
    Unmatched,

    /// <summary>The feed was never pulled.</summary>
    NotChecked,
}
