namespace HomeRule.Civics;

public enum CooperationRule
{
    Required,
    Prohibited,
    Limited,
    Permitted,
}
