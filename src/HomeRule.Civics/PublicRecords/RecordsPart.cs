namespace HomeRule.Civics.PublicRecords;

/// <summary>A part of a records law that can be verified by itself.</summary>
public enum RecordsPart
{
    Who,
    FirstDay,
    Extension,
    Fees,
    Waiver,
    Appeal,
    Writing,
    DataRules,
    Penalties,
}
