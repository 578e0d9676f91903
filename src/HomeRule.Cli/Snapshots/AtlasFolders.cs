using System.Security.Cryptography;
using System.Text;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Compiling.Countries;
using HomeRule.Civics;
using HomeRule.Feeds.Store;

namespace HomeRule.Cli.Snapshots;

/// <summary>Where the curated facts, their boundaries and their snapshot lie.</summary>
/// <param name="Atlas">The folder <c>atlas/</c>.</param>
/// <param name="Topology">The file of state and county boundaries that comes with the program.</param>
/// <param name="Boundaries">The folder of further boundary files.</param>
/// <param name="Feeds">The folder of living data that was pulled.</param>
/// <param name="Country">What is made of both, kept between compilations.</param>
/// <param name="Snapshot">The compiled snapshot.</param>
internal sealed record AtlasFolders(string Atlas, string Topology, string Boundaries, string Feeds, string Country, string Snapshot)
{
    public const string Missing = "There is no atlas above the program. Name a snapshot with --snapshot FILE, or run homerule from its own folder.";

    private const string Variable = "HOMERULE_BOUNDARIES";

    private const string FeedsVariable = "HOMERULE_FEEDS";

    public CountrySources Sources => new(Topology, Boundaries);

    /// <summary>The first <c>atlas/</c> with facts in it, from the start folder upwards; null when there is none.</summary>
    public static AtlasFolders? Find(CliSetting setting)
    {
        for (var folder = new DirectoryInfo(setting.Start); folder is not null; folder = folder.Parent)
        {
            var atlas = Path.Combine(folder.FullName, "atlas");
            if (Directory.Exists(Path.Combine(atlas, "levers")) || Directory.Exists(Path.Combine(atlas, "laws")))
                return Of(atlas, folder.FullName, setting);
        }

        return null;
    }

    /// <exception cref="UserErrorException">There is no atlas.</exception>
    public static AtlasFolders Need(CliSetting setting) => Find(setting) ?? throw new UserErrorException(new Problem("atlas.missing", Missing));

    /// <summary>An atlas folder that somebody named; its boundaries are those beside it, else those above the program.</summary>
    public static AtlasFolders At(string atlas, CliSetting setting)
    {
        var beside = Of(Path.GetFullPath(atlas), Path.GetDirectoryName(Path.GetFullPath(atlas)) ?? "", setting);
        return File.Exists(beside.Topology) || Find(setting) is not { } own ? beside : own with { Atlas = beside.Atlas, Snapshot = beside.Snapshot };
    }

    /// <summary>The same with another folder of boundaries, and a country file of its own for it.</summary>
    public AtlasFolders With(string boundaries)
    {
        var full = Path.GetFullPath(boundaries);
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(full)))[..8];
        return full == Boundaries ? this : this with { Boundaries = full, Country = Path.Combine(Path.GetDirectoryName(Country)!, $"homerule-{mark}.country") };
    }

    /// <summary>
    /// True when the snapshot is missing, when any file of the atlas or any of its folders changed after it was written, or when it was made of other kept
    /// facts or of other boundaries.
    /// </summary>
    public bool IsStale()
    {
        if (!File.Exists(Snapshot))
            return true;
        var written = File.GetLastWriteTimeUtc(Snapshot);
        if (Directory.GetLastWriteTimeUtc(Atlas) > written || SnapshotReader.Fingerprint(Snapshot) != FeedStore.Fingerprint(Feeds))
            return true;
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var entry in new DirectoryInfo(Atlas).EnumerateFileSystemInfos("*", all))
        {
            if (entry.LastWriteTimeUtc > written)
                return true;
        }

        return File.Exists(Topology) && !CountryFile.IsFreshFor(Snapshot, Country, Sources);
    }

    private static AtlasFolders Of(string atlas, string root, CliSetting setting)
    {
        var artifacts = Path.Combine(root, "artifacts");
        var folders = new AtlasFolders(
            atlas,
            Path.Combine(root, "node_modules", "us-atlas", "counties-10m.json"),
            Path.Combine(artifacts, "boundaries"),
            setting.Variable(FeedsVariable) is { Length: > 0 } feeds ? Path.GetFullPath(feeds) : Path.Combine(artifacts, "feeds"),
            Path.Combine(artifacts, "homerule.country"),
            Path.Combine(artifacts, "homerule.snapshot"));
        return setting.Variable(Variable) is { Length: > 0 } chosen ? folders.With(chosen) : folders;
    }
}
