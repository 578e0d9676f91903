namespace HomeRule.Answers.Standings;

/// <summary>What the laws leave open for one lever in one government.</summary>
public enum Standing
{
    LocalChoice,
    Limited,
    Unsettled,
    MustNotCooperate,
    MustCooperate,
}
