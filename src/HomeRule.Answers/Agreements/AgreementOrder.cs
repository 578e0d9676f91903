namespace HomeRule.Answers.Agreements;

/// <summary>What the table of agreements is sorted by.</summary>
public enum AgreementOrder
{
    Signed,
    Agency,
    State,
    Model,
    Status,
    FirstSeen,
}
