namespace HomeRule.Civics.PublicRecords;

/// <summary>Who may ask, as the law is written.</summary>
public enum RecordsAsker
{
    AnyPerson,

    /// <summary>The law speaks of residents or citizens of the state; practice varies.</summary>
    ResidentsOnly,
}
