namespace HomeRule.Civics.PublicRecords;

/// <summary>From when days are counted.</summary>
public enum RecordsStart
{
    /// <summary>The day of receipt is day 0.</summary>
    Receipt,

    /// <summary>A request by e-mail or fax counts as received one working day after it was sent.</summary>
    NextBusinessDay,
}
