namespace HomeRule.Civics.Feeds;

/// <summary>One pull of one feed that was taken into use: rows read = facts + rejects. Immutable.</summary>
public sealed record FeedEdition
{
    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    public required DateOnly Retrieved { get; init; }

    /// <summary>Day that the publisher gives its data; null where it gives none.</summary>
    public DateOnly? DataDate { get; init; }

    /// <summary>Address or <c>mirror</c>; never a path of a machine.</summary>
    public required string From { get; init; }

    /// <summary>SHA-256 over the names and hashes of its files.</summary>
    public required string Sha256 { get; init; }

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    public required long Rows { get; init; }

    /// <summary>Rows that became facts.</summary>
    public required long Facts { get; init; }

    public required IReadOnlyList<FeedReject> Rejects { get; init; }

    /// <summary>Parts of good rows that are not used, such as an address that may be a home; they count in no row.</summary>
    public IReadOnlyList<FeedReject> LeftOut { get; init => field = value ?? []; } = [];
}
