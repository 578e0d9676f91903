namespace HomeRule.Civics;

/// <summary>Whether a play limits cooperation, extends it, or serves people and is not about cooperation.</summary>
public enum PlayDirection
{
    Limits,
    Extends,
    Serves,
}
