namespace HomeRule.Civics.Elections;

/// <summary>Where a candidacy stands before the election.</summary>
public enum CandidacyStatus
{
    /// <summary>The papers are in.</summary>
    Filed,

    /// <summary>Found in order: the name goes on the ballot.</summary>
    Qualified,
    Withdrawn,

    /// <summary>Declared as a write-in; the name is not printed.</summary>
    WriteIn,

    /// <summary>Taken off by an office or a court.</summary>
    Disqualified,
}
