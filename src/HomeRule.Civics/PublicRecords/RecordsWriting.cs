namespace HomeRule.Civics.PublicRecords;

/// <summary>Whether a request must be written.</summary>
public enum RecordsWriting
{
    Required,

    /// <summary>The body may ask for it.</summary>
    MayBeRequired,
    NotRequired,
}
