namespace HomeRule.Atlas;

/// <summary>Identity of a snapshot.</summary>
/// <param name="Hash">Lower-case hexadecimal SHA-256 of the content (not of the time of compilation): same content, same hash.</param>
/// <param name="Edition">Day on which it was compiled.</param>
public sealed record SnapshotInfo(string Hash, DateOnly Edition)
{
    /// <summary>First 12 digits of the hash, enough to tell editions apart.</summary>
    public string ShortHash => Hash[..12];
}
