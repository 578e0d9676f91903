namespace HomeRule.Civics.Elections;

/// <summary>What kind of election a candidate list is for.</summary>
public enum ElectionKind
{
    General,
    Primary,

    /// <summary>A second round after an election that nobody won.</summary>
    Runoff,
    Municipal,
    School,

    /// <summary>Outside the regular cycle.</summary>
    Special,

    /// <summary>Any other, or not known.</summary>
    Other,
}
