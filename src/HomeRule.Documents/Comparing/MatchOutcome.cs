namespace HomeRule.Documents.Comparing;

/// <summary>What was found of a provision.</summary>
public enum MatchOutcome
{
    /// <summary>A passage says the same.</summary>
    Found,

    /// <summary>A passage is about the same thing and says less, says it with an exception, or in another way.</summary>
    WeakerOrDifferent,

    /// <summary>A passage says what the provision forbids, or forbids what it says.</summary>
    Contrary,

    /// <summary>These rules found no passage; other words may still say it.</summary>
    NotFound,
}
