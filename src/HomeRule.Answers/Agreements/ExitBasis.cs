namespace HomeRule.Answers.Agreements;

/// <summary>What the ways to end an agreement rest on.</summary>
public enum ExitBasis
{
    /// <summary>The clause of its own memorandum.</summary>
    OwnClause,

    /// <summary>Its memorandum is not at hand or not readable; others of the same model and time were read and have this clause.</summary>
    Template,

    /// <summary>Nothing is known of its clause.</summary>
    NotRead,

    /// <summary>There is nothing to end: not signed, already ended, or replaced.</summary>
    NothingToEnd,
}
