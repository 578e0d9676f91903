namespace HomeRule.Civics;

/// <summary>
/// How far a general state law against local limits reaches a lever. It reaches <see cref="Cooperation"/> levers; whether it reaches
/// <see cref="Spaces"/> is treated as unsettled; it does not reach <see cref="Services"/> or <see cref="Conduct"/> unless it names the lever.
/// </summary>
public enum LeverFamily
{
    Cooperation,
    Spaces,
    Conduct,
    Services,
}
