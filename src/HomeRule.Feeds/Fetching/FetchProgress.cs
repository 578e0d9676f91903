namespace HomeRule.Feeds.Fetching;

/// <summary>Bytes of one file.</summary>
/// <param name="Done">Bytes here, those of an earlier, stopped run included.</param>
/// <param name="Total">Of the whole file; null when the publisher does not say.</param>
public readonly record struct FetchProgress(long Done, long? Total);
