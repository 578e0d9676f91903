namespace HomeRule.Answers.Agencies;

/// <summary>Order of a list of agencies; by name within equals.</summary>
public enum AgencySort
{
    Name,
    Kind,

    /// <summary>Most first; unknown last.</summary>
    Officers,

    /// <summary>Most first; unknown last.</summary>
    Population,

    /// <summary>Most listed agreements first.</summary>
    Agreements,
}
