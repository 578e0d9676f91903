namespace HomeRule.Civics.Agreements;

/// <summary>The models of agreements under 8 U.S.C. 1357(g), with the words of the official lists.</summary>
public enum AgreementModel
{
    /// <summary>The list gives no model that is known.</summary>
    Unknown,

    /// <summary>Jail Enforcement Model.</summary>
    JailEnforcement,

    /// <summary>Warrant Service Officer.</summary>
    WarrantService,

    /// <summary>Task Force Model.</summary>
    TaskForce,

    /// <summary>Tribal Task Force Model.</summary>
    TribalTaskForce,
}
