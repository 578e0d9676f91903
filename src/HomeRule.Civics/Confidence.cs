namespace HomeRule.Civics;

/// <summary>How sure the record is; <see cref="Unverified"/> rests on memory alone.</summary>
public enum Confidence
{
    Unverified,
    Low,
    Medium,
    High,
}
