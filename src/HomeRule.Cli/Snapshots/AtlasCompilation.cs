using System.Diagnostics;
using HomeRule.Atlas;
using HomeRule.Atlas.Compiling;
using HomeRule.Atlas.Compiling.Countries;
using HomeRule.Atlas.Reading;
using HomeRule.Civics;
using HomeRule.Civics.Living;
using HomeRule.Cli.Output;
using HomeRule.Feeds.Merging;
using HomeRule.Feeds.Store;

namespace HomeRule.Cli.Snapshots;

/// <summary>Atlas and boundaries → snapshot file, with what is being done on the error stream.</summary>
internal static class AtlasCompilation
{
    /// <exception cref="UserErrorException">The boundaries are missing, the atlas or a card has errors, or a file cannot be written.</exception>
    public static SnapshotInfo Run(AtlasFolders folders, string target, CliSetting setting)
    {
        var clock = Stopwatch.StartNew();
        setting.Error.WriteLine($"Compiling the atlas in {folders.Atlas} …");
        var content = Content(folders.Atlas, setting);
        var country = Country(folders, setting);
        setting.Stop.ThrowIfCancellationRequested();
        var info = Answering.Need(SnapshotCompiler.Compile(content, country, Today(setting), target));
        setting.Error.WriteLine($"Compiled in {clock.Elapsed.TotalSeconds:0.0} s: {target} ({info.ShortHash})");
        return info;
    }

    /// <summary>The divisions of the country with their boundaries and the living data that was pulled.</summary>
    public static SnapshotBase Country(AtlasFolders folders, CliSetting setting) => Boundaries(folders, setting).With(Living(folders, setting));

    /// <summary>From their file, which is made first when a boundary file changed.</summary>
    private static SnapshotBase Boundaries(AtlasFolders folders, CliSetting setting)
    {
        if (!File.Exists(folders.Topology))
            throw new UserErrorException(new Problem("boundaries.missing", $"The boundaries {folders.Topology} are missing. Run: make atlas"));
        var outcome = Answering.Need(ProgressBoard.Run(setting, board =>
            CountryCompiler.Ensure(folders.Sources, folders.Country, Today(setting), new CountryWatch(board), setting.Stop)));
        if (!outcome.IsNew)
            return outcome.Country;
        foreach (var warning in outcome.Warnings)
            setting.Error.WriteLine($"warning: {warning}");
        BoundaryTable.Write([.. outcome.Country.BoundaryReports.Select(static r => new BoundaryTableRow(r.Slug, r.Divisions, r.Reading))], setting.Error);

        // Reading twenty million corners leaves garbage behind that a server would carry along.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return outcome.Country;
    }

    public static DateOnly Today(CliSetting setting) => DateOnly.FromDateTime(setting.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Living data that was pulled, joined with what the atlas corrects and adds.</summary>
    private static Func<AtlasContent, IReadOnlyList<Division>, LivingFacts> Living(AtlasFolders folders, CliSetting setting)
    {
        var facts = FeedStore.Load(folders.Feeds, setting.Stop);
        foreach (var state in facts.States.Where(static s => s is { Stale: not null, Editions.Count: > 0 }))
            setting.Error.WriteLine($"warning: the feed {state.Id} is stale. {state.Stale}");
        return (content, divisions) => LivingBuilder.Build(facts, new MergeInputs(divisions, content.FeedCorrections, content.Officials));
    }

    private static AtlasContent Content(string atlas, CliSetting setting)
    {
        var reading = AtlasReader.Read(atlas, Today(setting), setting.Stop);
        if (reading.Content is { } content)
            return content;
        var more = reading.Report.ErrorCount == 1 ? "" : $" (and {reading.Report.ErrorCount - 1} more)";
        throw new UserErrorException(new Problem("atlas.refused", $"The atlas does not compile: {reading.Report.Errors[0]}{more}. See: homerule atlas check"));
    }

    private sealed class CountryWatch(ProgressBoard board) : IProgress<CountryProgress>
    {
        public void Report(CountryProgress value) => board.Report(
            value.Stage switch
            {
                CountryStage.Reading => $"Reading boundaries {value.Number} of {value.Count}: {value.Set}",
                CountryStage.Building => "Building the index",
                _ => "Writing the index",
            },
            (long)(value.Share * 1000),
            1000,
            isBytes: false);
    }
}
