namespace HomeRule.Civics.Provisions;

/// <summary>Which way a provision moves its levers.</summary>
public enum ProvisionEffect
{
    /// <summary>It limits cooperation.</summary>
    Limits,

    /// <summary>It extends cooperation.</summary>
    Extends,

    /// <summary>It serves people and is not about cooperation.</summary>
    Serves,

    /// <summary>It reports, defines or trains.</summary>
    Neutral,
}
