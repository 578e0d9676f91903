using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Pulling;

/// <summary>Facts that were read and are not taken into use yet.</summary>
internal abstract record FeedDraft
{
    public required long Rows { get; init; }

    public required long Good { get; init; }

    public required IReadOnlyList<FeedReject> Rejects { get; init; }

    public required IReadOnlyList<FeedReject> LeftOut { get; init; }

    public DateOnly? DataDate { get; init; }

    /// <summary>Writes the facts to a file, checks what was written and gives its SHA-256.</summary>
    public abstract string Write(string path);

    /// <summary>What is different from the facts in a file, ordered.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file cannot be read.</exception>
    public abstract IReadOnlyList<FeedDifference> Differences(string before);
}
