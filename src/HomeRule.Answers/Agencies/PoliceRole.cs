namespace HomeRule.Answers.Agencies;

/// <summary>What an agency has to do with a place.</summary>
public enum PoliceRole
{
    /// <summary>The agency of this very government; or the county's, where the official list has none of the place itself.</summary>
    Polices,

    /// <summary>The county's sheriff or police, where the place has police of its own.</summary>
    County,

    /// <summary>City police inside the county asked about.</summary>
    Inside,
    Campus,
    Tribal,
    State,
}
