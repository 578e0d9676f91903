namespace HomeRule.Civics.PublicRecords;

/// <summary>What the first answer is.</summary>
public enum RecordsAnswerKind
{
    /// <summary>Say that the request has come.</summary>
    Acknowledge,

    /// <summary>Answer: give, refuse or say when.</summary>
    Answer,

    /// <summary>Decide whether the records are open, and say so.</summary>
    Decide,

    /// <summary>Give access, or refuse, or say why it takes longer.</summary>
    Access,

    /// <summary>No answer by then counts as a refusal.</summary>
    Refusal,
}
