namespace HomeRule.Civics;

public enum LawRule
{
    Required,
    Prohibited,
    Limited,
    Allowed,
}
