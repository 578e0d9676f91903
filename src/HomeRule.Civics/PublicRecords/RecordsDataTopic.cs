namespace HomeRule.Civics.PublicRecords;

/// <summary>Data with rules of its own.</summary>
public enum RecordsDataTopic
{
    BodyCameras,
    PoliceVideo,

    /// <summary>Readings of automated license plate readers.</summary>
    Alpr,
    OfficerRecords,
    PoliceRecords,
}
