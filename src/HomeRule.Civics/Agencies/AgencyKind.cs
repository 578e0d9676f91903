namespace HomeRule.Civics.Agencies;

/// <summary>What kind of agency it is.</summary>
public enum AgencyKind
{
    Other,
    City,
    Sheriff,

    /// <summary>A county police department, or a county agency whose kind the file does not say.</summary>
    County,
    State,
    StatePolice,
    University,
    Tribal,
    Federal,
    Corrections,
    Constable,
}
