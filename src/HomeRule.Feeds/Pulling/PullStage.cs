namespace HomeRule.Feeds.Pulling;

/// <summary>What is being done with a file.</summary>
public enum PullStage
{
    Fetching,
    Unpacking,
    Checking,
    Storing,
}
