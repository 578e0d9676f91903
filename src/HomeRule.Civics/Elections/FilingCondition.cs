namespace HomeRule.Civics.Elections;

/// <summary>What must have happened for a window to exist.</summary>
public enum FilingCondition
{
    Always,
    IncumbentDidNotFile,
    NobodyFiled,
}
