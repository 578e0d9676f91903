namespace HomeRule.Papers.Packages;

/// <summary>What a package may be. Immutable.</summary>
public sealed record PackageRules
{
    /// <summary>For official files: up to 200 MB, nothing outside.</summary>
    public static readonly PackageRules Official = new();

    /// <summary>Most bytes of all entries together when unpacked, inclusive.</summary>
    public long MostBytes { get; init; } = PackageCheck.MostBytes;

    /// <summary>Whether a reference to something outside is a fault; without it such references are left for a reader that follows none.</summary>
    public bool RefusesOutside { get; init; } = true;
}
