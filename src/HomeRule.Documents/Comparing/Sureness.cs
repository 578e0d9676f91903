namespace HomeRule.Documents.Comparing;

/// <summary>How sure a finding is.</summary>
public enum Sureness
{
    Low,
    Medium,
    High,
}
