namespace HomeRule.Civics.Elections;

/// <summary>What a candidate must have done.</summary>
public enum RunwayKind
{
    PartyMembership,
    VoterRegistration,
    Residency,
    StatementOfInterest,
    Petition,
    Signatures,
    Fee,
    Treasurer,
    FinanceReport,
    Disclosure,
    Withdrawal,
    Objection,
    Other,
}
