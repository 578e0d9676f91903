using HomeRule.Civics;
using HomeRule.Cli.Output;
using HomeRule.Feeds.Census;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Pulling;

namespace HomeRule.Cli.Pulling;

/// <summary>Maps of the Census Bureau into the folder of boundaries.</summary>
internal static class CensusRun
{
    /// <summary>What failed.</summary>
    public static async Task<IReadOnlyList<Problem>> RunAsync(PullPlan plan, HttpClient client, CliSetting setting)
    {
        var folder = plan.Boundaries;
        var (fetcher, sources) = Source(plan, client, setting);
        var pulled = Answering.Need(await ProgressBoard.RunAsync(setting, board =>
            new CensusPull(fetcher, setting.Clock).RunAsync(sources, folder, new PullWatch(board), setting.Stop)));
        BoundaryTable.Write([.. pulled.SelectMany(static f => f.Readings).Select(static r => new BoundaryTableRow(r.Key, null, r.Value))], setting.Error);
        foreach (var file in pulled)
        {
            setting.Output.WriteLine(file.Outcome switch
            {
                PullOutcome.Unchanged => $"unchanged: {file.File}",
                PullOutcome.Stored => $"stored: {Path.Combine(folder, file.File)}",
                _ => $"failed: {file.File}{(file.HasEarlier ? " (the file of the last good pull stays)" : "")}",
            });
        }

        return [.. pulled.Where(static f => f.Outcome == PullOutcome.Failed).Select(static f => f.Problem!)];
    }

    private static (IFetcher Fetcher, IReadOnlyList<CensusSource> Sources) Source(PullPlan plan, HttpClient client, CliSetting setting)
    {
        if (plan.Mirror(PullPlan.Census) is { } mirror)
        {
            // The mirror's folder census, or the folder itself when it is that one.
            var below = Path.Combine(mirror, PullPlan.Census);
            return (new MirrorFetcher(Directory.Exists(below) ? below : mirror), CensusSources.Mirror);
        }

        return (new HttpFetcher(client, plan.Address(PullPlan.Census, CensusSources.Address, isFolder: true)!, new FetchSettings(), setting.Clock), CensusSources.Web);
    }
}
