namespace HomeRule.Civics.Elections;

/// <summary>Where a day goes that is not a working day.</summary>
public enum RollRule
{
    None,
    NextWorkingDay,
    PreviousWorkingDay,

    /// <summary>To the next day that is neither a Sunday nor a holiday: Saturday counts.</summary>
    NextWeekday,
}
