namespace HomeRule.Civics;

/// <summary>Court and enactment status of one effect. Anything but <see cref="Yes"/> shows as unsettled.</summary>
public enum InForce
{
    Yes,
    Enjoined,
    Disputed,
    Unverified,
}
