namespace HomeRule.Civics;

/// <summary>The main direction of a law; <see cref="None"/> records that no statewide law was found.</summary>
public enum LawKind
{
    None,
    Mandates,
    Limits,
    Protects,
    Permits,
}
