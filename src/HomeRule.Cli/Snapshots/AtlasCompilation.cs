using System.Diagnostics;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Reading;
using HomeRule.Civics;
using HomeRule.Geo.Divisions;
using HomeRule.Geo.TopoJson;

namespace HomeRule.Cli.Snapshots;

/// <summary>Atlas and boundaries → snapshot file, with what is being done on the error stream.</summary>
internal static class AtlasCompilation
{
    /// <exception cref="UserErrorException">The boundaries are missing, the atlas has errors or the file cannot be written.</exception>
    public static SnapshotInfo Run(AtlasFolders folders, string target, CliSetting setting)
    {
        var clock = Stopwatch.StartNew();
        setting.Error.WriteLine($"Compiling the atlas in {folders.Atlas} …");
        var content = Content(folders.Atlas, setting);
        var country = Country(folders);
        setting.Stop.ThrowIfCancellationRequested();
        var info = Answering.Need(SnapshotCompiler.Compile(content, country, Today(setting), target));
        setting.Error.WriteLine($"Compiled in {clock.Elapsed.TotalSeconds:0.0} s: {target} ({info.ShortHash})");
        return info;
    }

    /// <summary>An atlas folder compiled in memory, without a file.</summary>
    public static Snapshot Build(AtlasFolders folders, CliSetting setting) =>
        SnapshotCompiler.Build(Content(folders.Atlas, setting), Country(folders), Today(setting));

    /// <summary>The divisions of the country and their boundaries.</summary>
    public static SnapshotBase Country(AtlasFolders folders)
    {
        if (!File.Exists(folders.Boundaries))
            throw new UserErrorException(new Problem("boundaries.missing", $"The boundaries {folders.Boundaries} are missing. Run: make atlas"));
        var divisions = Answering.Need(TopoJsonReader.Read(File.ReadAllBytes(folders.Boundaries)).Then(UsDivisions.FromTopology));
        return new SnapshotBase(divisions.Divisions, divisions.Boundaries.Boundaries);
    }

    public static DateOnly Today(CliSetting setting) => DateOnly.FromDateTime(setting.Clock.GetUtcNow().UtcDateTime);

    private static AtlasContent Content(string atlas, CliSetting setting)
    {
        var reading = AtlasReader.Read(atlas, Today(setting), setting.Stop);
        if (reading.Content is { } content)
            return content;
        var more = reading.Report.ErrorCount == 1 ? "" : $" (and {reading.Report.ErrorCount - 1} more)";
        throw new UserErrorException(new Problem("atlas.refused", $"The atlas does not compile: {reading.Report.Errors[0]}{more}. See: homerule atlas check"));
    }
}
