namespace HomeRule.Feeds.Fetching;

/// <summary>How patiently and how politely files are fetched from the web. Immutable.</summary>
public sealed record FetchSettings
{
    /// <summary>What the program calls itself.</summary>
    public string UserAgent { get; init; } = $"HomeRule/{typeof(FetchSettings).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>Tries after the first one, when the line fails or the server is busy.</summary>
    public int Retries { get; init; } = 5;

    /// <summary>Wait before the second try; it doubles from try to try.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait that a server may ask for; when it asks for more, the fetching ends and says so.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long nothing may arrive before the line counts as failed.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Pause after a file that came from the server, before the next one is asked for.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Largest file, in bytes, inclusive.</summary>
    public long MostBytes { get; init; } = 4L << 30;
}
