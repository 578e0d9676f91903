namespace HomeRule.Feeds.Fetching;

/// <summary>By what a published file is known again.</summary>
public sealed record FetchMark
{
    /// <summary>Where it came from, as an address or a path.</summary>
    public required string From { get; init; }

    /// <summary>Entity tag with its quotes, as the server sent it; null when it sent none.</summary>
    public string? ETag { get; init; }

    /// <summary>When the publisher last changed it, to the second at best; null when not known.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
