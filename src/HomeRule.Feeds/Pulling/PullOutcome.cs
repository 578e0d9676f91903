namespace HomeRule.Feeds.Pulling;

/// <summary>What became of a file.</summary>
public enum PullOutcome
{
    /// <summary>What is here is the newest there is.</summary>
    Unchanged,

    /// <summary>A new file is here.</summary>
    Stored,

    /// <summary>Nothing was replaced; the last good file, if there was one, is still here.</summary>
    Failed,
}
