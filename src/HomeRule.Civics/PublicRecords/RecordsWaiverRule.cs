namespace HomeRule.Civics.PublicRecords;

/// <summary>What a law says about asking for no fee.</summary>
public enum RecordsWaiverRule
{
    /// <summary>The law names a ground, such as the public interest.</summary>
    Ground,

    /// <summary>The body may, and need not.</summary>
    Discretion,
    None,
}
