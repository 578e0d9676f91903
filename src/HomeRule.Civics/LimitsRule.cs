namespace HomeRule.Civics;

public enum LimitsRule
{
    Allowed,
    Forbidden,
}
