namespace HomeRule.Answers.Standings;

/// <summary>What one law says about one lever in one government, strongest first.</summary>
public enum FindingRule
{
    /// <summary>Forbids local limits.</summary>
    LimitsForbidden,

    /// <summary>Requires cooperation (for a service: forbids it).</summary>
    Requires,

    /// <summary>Forbids cooperation (for conduct and spaces: already sets the rule; for a service: already provides it).</summary>
    Prohibits,

    /// <summary>Limits cooperation or sets conditions.</summary>
    Limits,

    /// <summary>Would do one of the above but is enjoined, disputed, not verified, or not settled to reach this lever.</summary>
    Unsettled,

    /// <summary>Leaves it free.</summary>
    Permits,
}
