namespace HomeRule.Feeds.Fetching;

/// <summary>What a part is a part of.</summary>
internal sealed record PartNote
{
    public required string From { get; init; }

    public string? ETag { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    public long? Total { get; init; }

    /// <summary>What makes sure that the rest belongs to the same file (If-Range): a strong entity tag or a date; null when there is neither.</summary>
    public string? Validator => ETag is { } tag && !tag.StartsWith("W/", StringComparison.Ordinal) ? tag : LastModified?.ToString("R");
}
