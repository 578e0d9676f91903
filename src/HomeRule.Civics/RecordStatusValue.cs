namespace HomeRule.Civics;

/// <summary>Where a record stands as last seen. Only <see cref="InForce"/> counts as being in force.</summary>
public enum RecordStatusValue
{
    InForce,
    Ended,
    Repealed,
    Superseded,
    Suspended,
    Pending,
    Proposed,
    Advisory,
    Disputed,
    Historical,
    Unverified,
}
