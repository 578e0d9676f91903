namespace HomeRule.Civics.Help;

/// <summary>What one goes to a body for, in the order of pages.</summary>
public enum HelpKind
{
    /// <summary>Swapped, missing or mismatched plates: the authority that issues them.</summary>
    VehicleRegistration,

    /// <summary>A state's own form for reports about federal agents.</summary>
    FederalAgents,

    /// <summary>Civil rights, discrimination, the conduct of police and officials.</summary>
    CivilRights,

    /// <summary>Who gives and takes the licence of police officers.</summary>
    PoliceLicense,

    /// <summary>The bar's referral to lawyers.</summary>
    BarReferral,

    /// <summary>Where to find free or low-cost legal help.</summary>
    LegalHelp,

    /// <summary>Federal offices that take complaints about federal agencies.</summary>
    FederalComplaint,

    /// <summary>A claim for money against the United States.</summary>
    Claim,

    /// <summary>Help with requests for federal records.</summary>
    RecordsHelp,

    /// <summary>A directory of police oversight boards of cities and counties.</summary>
    OversightDirectory,
}
