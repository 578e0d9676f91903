using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Civics;

namespace HomeRule.Cli.Snapshots;

/// <summary>Finds and opens the snapshot to answer from; compiles the atlas first when it is newer.</summary>
internal static class SnapshotStore
{
    private const string Variable = "HOMERULE_SNAPSHOT";

    /// <param name="setting">Environment and streams.</param>
    /// <param name="named">The file of <c>--snapshot</c>; used as it is.</param>
    /// <exception cref="UserErrorException">There is none, it does not open, or the atlas does not compile.</exception>
    public static Snapshot Open(CliSetting setting, string? named)
    {
        if ((named ?? setting.Variable(Variable)) is { Length: > 0 } chosen)
            return Answering.Need(SnapshotReader.Open(chosen));
        if (named is not null)
            throw AnswerOptions.Bad("snapshot.empty", "--snapshot", "--snapshot needs the path of a file.");
        if (AtlasFolders.Find(setting) is not { } folders)
        {
            var beside = Path.Combine(setting.Start, "homerule.snapshot");
            return File.Exists(beside) ? Answering.Need(SnapshotReader.Open(beside)) : throw new UserErrorException(new Problem("atlas.missing", AtlasFolders.Missing));
        }

        return Own(folders, setting);
    }

    /// <summary>The snapshot beside the atlas. One that is older than a file, damaged or of another format is compiled anew.</summary>
    private static Snapshot Own(AtlasFolders folders, CliSetting setting)
    {
        if (!folders.IsStale() && SnapshotReader.Open(folders.Snapshot, verify: false).TryGet(out var snapshot, out _))
            return snapshot;
        AtlasCompilation.Run(folders, folders.Snapshot, setting);
        return Answering.Need(SnapshotReader.Open(folders.Snapshot));
    }
}
