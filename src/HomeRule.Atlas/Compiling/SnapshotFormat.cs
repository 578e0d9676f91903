using HomeRule.Atlas.Compiling.Sections;

namespace HomeRule.Atlas.Compiling;

/// <summary>What a snapshot file holds; its layout is that of <see cref="SectionFormat"/>.</summary>
internal static class SnapshotFormat
{
    public const int Version = 10;

    public const string Atlas = "atlas";

    public const string Divisions = "divisions";

    /// <summary>The maps that boundaries come from, with their cards.</summary>
    public const string BoundarySets = "sets";

    /// <summary>What was read, mended and refused of each map.</summary>
    public const string Reports = "reports";

    /// <summary>People, agencies and agreements of official files.</summary>
    public const string Living = "living";

    /// <summary>The fingerprint of the kept facts that the living section was made of, 64 hexadecimal digits in ASCII, or nothing.</summary>
    public const string Feeds = "feeds";

    /// <summary>The division index, last and at a page of its own, to be mapped into memory.</summary>
    public const string Index = "index";

    public static SectionFormat File { get; } = new("HOMERULE", Version, "a snapshot");
}
