namespace HomeRule.Civics.Feeds;

/// <summary>What the values of a field are.</summary>
public enum CorrectionFieldKind
{
    Text,

    /// <summary>Text that is never empty.</summary>
    Needed,

    /// <summary>A whole number of at least 0.</summary>
    Number,

    /// <summary>A year, a month or a day.</summary>
    Date,

    /// <summary>An Open Civic Data id.</summary>
    Division,

    /// <summary>An http(s) address.</summary>
    Web,

    Email,

    /// <summary>Names the row; it cannot be corrected itself.</summary>
    Key,
}
