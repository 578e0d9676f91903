namespace HomeRule.Civics;

/// <summary>Where a law stands. Pending and failed bills never change a standing.</summary>
public enum LawStatusValue
{
    None,
    InForce,
    Pending,
    Failed,
}
