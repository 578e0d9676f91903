namespace HomeRule.Feeds.Fetching;

/// <summary>One file to be fetched.</summary>
public sealed record FetchRequest
{
    /// <summary>Path below the publisher's address or the mirror's folder, with <c>/</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Where the whole file goes; its folder exists.</summary>
    public required string Target { get; init; }

    /// <summary>What was fetched last and is still here; null asks for the file in any case.</summary>
    public FetchMark? Known { get; init; }
}
