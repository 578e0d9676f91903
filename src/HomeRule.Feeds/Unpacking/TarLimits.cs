namespace HomeRule.Feeds.Unpacking;

/// <summary>How much an archive may hold; all inclusive.</summary>
internal sealed record TarLimits
{
    /// <summary>Entries of any kind.</summary>
    public int Entries { get; init; } = 200_000;

    /// <summary>Bytes of one file that is wanted.</summary>
    public long FileBytes { get; init; } = 1 << 20;

    /// <summary>Bytes of the archive, unpacked.</summary>
    public long TotalBytes { get; init; } = 512L << 20;
}
