namespace HomeRule.Documents.Comparing;

/// <summary>What a text is compared with. Immutable.</summary>
public sealed record ComparisonRequest
{
    /// <summary>Most plays that are shown when none is asked for.</summary>
    public const int MostRanked = 8;

    /// <summary>Ids of plays; empty: those that the text touches.</summary>
    public IReadOnlyList<string> Plays { get; init; } = [];

    /// <summary>Gives what the law leaves of the provisions of a play at the place that was named; null without a place.</summary>
    public Func<string, Answers.Drafts.DraftForm?>? Form { get; init; }
}
