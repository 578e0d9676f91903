using HomeRule.Civics;

namespace HomeRule.Cli.Snapshots;

/// <summary>Where the curated facts, their boundaries and their snapshot lie.</summary>
/// <param name="Atlas">The folder <c>atlas/</c>.</param>
/// <param name="Boundaries">The file of state and county boundaries.</param>
/// <param name="Snapshot">The compiled snapshot.</param>
internal sealed record AtlasFolders(string Atlas, string Boundaries, string Snapshot)
{
    public const string Missing = "There is no atlas above the program. Name a snapshot with --snapshot FILE, or run homerule from its own folder.";

    /// <summary>The first <c>atlas/</c> with facts in it, from the start folder upwards; null when there is none.</summary>
    public static AtlasFolders? Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var atlas = Path.Combine(folder.FullName, "atlas");
            if (Directory.Exists(Path.Combine(atlas, "levers")) || Directory.Exists(Path.Combine(atlas, "laws")))
                return Of(atlas, folder.FullName);
        }

        return null;
    }

    /// <exception cref="UserErrorException">There is no atlas.</exception>
    public static AtlasFolders Need(string start) => Find(start) ?? throw new UserErrorException(new Problem("atlas.missing", Missing));

    /// <summary>An atlas folder that somebody named; its boundaries are those beside it, else those above the program.</summary>
    public static AtlasFolders At(string atlas, string start)
    {
        var beside = Of(Path.GetFullPath(atlas), Path.GetDirectoryName(Path.GetFullPath(atlas)) ?? "");
        return File.Exists(beside.Boundaries) || Find(start) is not { } own ? beside : beside with { Boundaries = own.Boundaries };
    }

    /// <summary>True when the snapshot is missing or any file of the atlas, any of its folders or the boundaries changed after it was written.</summary>
    public bool IsStale()
    {
        if (!File.Exists(Snapshot))
            return true;
        var written = File.GetLastWriteTimeUtc(Snapshot);
        if (Changed(Boundaries, written) || Directory.GetLastWriteTimeUtc(Atlas) > written)
            return true;
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var entry in new DirectoryInfo(Atlas).EnumerateFileSystemInfos("*", all))
        {
            if (entry.LastWriteTimeUtc > written)
                return true;
        }

        return false;
    }

    private static bool Changed(string file, DateTime since) => File.Exists(file) && File.GetLastWriteTimeUtc(file) > since;

    private static AtlasFolders Of(string atlas, string root) =>
        new(atlas, Path.Combine(root, "node_modules", "us-atlas", "counties-10m.json"), Path.Combine(root, "artifacts", "homerule.snapshot"));
}
