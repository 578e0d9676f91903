namespace HomeRule.Civics.Help;

/// <summary>What kind of body somebody turns to.</summary>
public enum BodyAffiliation
{
    StateGovernment,
    FederalGovernment,
    ProfessionalAssociation,
    NonProfit,
    ReligiousNonProfit,
    AdvocacyOrganization,
}
