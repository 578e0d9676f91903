namespace HomeRule.Feeds.Pulling;

/// <summary>How far a file is.</summary>
/// <param name="File">Name of the data file.</param>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Bytes while fetching, else thousandths.</param>
/// <param name="Total">Bytes while fetching, else 1,000; null when not known.</param>
public readonly record struct PullProgress(string File, PullStage Stage, long Done, long? Total);
