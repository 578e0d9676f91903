namespace HomeRule.Civics.PublicRecords;

/// <summary>How time is counted.</summary>
public enum RecordsDays
{
    /// <summary>Days that are neither Saturday, Sunday nor a holiday of the state.</summary>
    Business,

    /// <summary>Every day.</summary>
    Calendar,
    Months,
    Years,
}
