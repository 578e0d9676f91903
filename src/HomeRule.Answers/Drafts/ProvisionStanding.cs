namespace HomeRule.Answers.Drafts;

/// <summary>What the law leaves of one provision for one office, from the standings of the levers it moves. Least open last.</summary>
public enum ProvisionStanding
{
    /// <summary>No state law found that decides it.</summary>
    Open,

    /// <summary>State law decides a part or sets conditions.</summary>
    Limited,

    /// <summary>State law already says so.</summary>
    StateLaw,

    /// <summary>A law that would decide it is in court, disputed or not verified, or nobody has looked.</summary>
    Unsettled,

    /// <summary>Only a bill of the legislature can hold it: it would change a law in force.</summary>
    ChangesLaw,

    /// <summary>State law in force requires the opposite or forbids it: never part of a draft.</summary>
    Closed,
}
