namespace HomeRule.Civics.PublicRecords;

/// <summary>Data with rules of its own.</summary>
public enum RecordsDataTopic
{
    BodyCameras,
    PoliceVideo,
    PlateReaders,
    OfficerRecords,
    PoliceRecords,
}
