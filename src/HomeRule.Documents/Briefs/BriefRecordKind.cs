namespace HomeRule.Documents.Briefs;

/// <summary>What a line of "what is in force" is.</summary>
public enum BriefRecordKind
{
    Policy,

    Cooperation,

    StateLaw,
}
