namespace HomeRule.Civics;

/// <summary>
/// What the Census Bureau says of the government of an area, one letter in its files.
/// Source: https://www.census.gov/library/reference/code-lists/functional-status-codes.html
/// </summary>
public enum FunctionalStatus
{
    /// <summary>A: an active government that provides primary general-purpose functions.</summary>
    Active,

    /// <summary>B: an active government that is partly consolidated with another but keeps officials of its own.</summary>
    PartlyConsolidated,

    /// <summary>I: an inactive governmental unit that has the power to provide primary special-purpose functions.</summary>
    Inactive,

    /// <summary>N: a nonfunctioning legal entity.</summary>
    Nonfunctioning,

    /// <summary>F: a fictitious entity that fills the Census Bureau's hierarchy.</summary>
    Fictitious,

    /// <summary>S: a statistical entity, such as a census designated place: an area with a name and no government.</summary>
    Statistical,
}
