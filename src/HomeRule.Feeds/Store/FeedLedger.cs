using HomeRule.Civics.Feeds;

namespace HomeRule.Feeds.Store;

/// <summary>
/// What counts in the folder of a feed, its file <c>editions.json</c>: whatever it does not name is left over from a pull that was stopped. Replacing it
/// is what takes a pull into use. Immutable.
/// </summary>
internal sealed record FeedLedger
{
    public static FeedLedger Empty { get; } = new();

    /// <summary>Last time that somebody asked, whether anything came or not.</summary>
    public DateOnly? LastChecked { get; init; }

    /// <summary>Why the facts are older than the last check, with the day; null when the last pull was good.</summary>
    public string? Stale { get; init; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<FeedEdition> Editions { get; init; } = [];

    /// <summary>Name of the file of facts; null before the first edition.</summary>
    public string? Facts { get; init; }

    /// <summary>SHA-256 of that file.</summary>
    public string? FactsSha256 { get; init; }

    /// <summary>Version of the reader that made them.</summary>
    public int Reader { get; init; }

    /// <summary>Bytes of <c>observed.jsonl</c> that count.</summary>
    public long Observed { get; init; }

    /// <summary>By name, then path (ordinal).</summary>
    public IReadOnlyList<KeptFile> Files { get; init; } = [];

    public FeedState State(FeedCard card) => new()
    {
        Id = card.Id,
        Name = card.Name,
        Publisher = card.Publisher,
        Url = card.Url,
        Licence = card.Licence,
        LastChecked = LastChecked,
        Stale = Stale,
        Editions = Editions,
    };
}
