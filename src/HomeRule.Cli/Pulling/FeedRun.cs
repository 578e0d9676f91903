using System.Globalization;
using HomeRule.Civics;
using HomeRule.Cli.Output;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Pulling;

namespace HomeRule.Cli.Pulling;

/// <summary>One feed of living data into the folder of feeds.</summary>
internal static class FeedRun
{
    /// <summary>What failed.</summary>
    public static async Task<IReadOnlyList<Problem>> RunAsync(Feed feed, PullPlan plan, HttpClient client, CliSetting setting)
    {
        if (!Origin(feed, plan, client, setting).TryGet(out var origin, out var missing))
        {
            if (plan.IsNamed)
                return [missing];
            setting.Output.WriteLine($"left out: {feed.Card.Id}. {missing.Message}");
            return [];
        }

        var outcome = await ProgressBoard.RunAsync(setting, board => new FeedsPull(plan.Kept, setting.Clock).RunAsync(feed, origin, new PullWatch(board), setting.Stop));
        if (!outcome.TryGet(out var pulled, out var problem))
        {
            setting.Output.WriteLine($"failed: {feed.Card.Id}");
            return [problem];
        }

        foreach (var note in pulled.Notes)
            setting.Error.WriteLine($"{feed.Card.Id}: {note}");
        setting.Output.WriteLine(Line(pulled));
        return pulled.Problem is { } fault ? [fault] : [];
    }

    private static Result<FeedOrigin> Origin(Feed feed, PullPlan plan, HttpClient client, CliSetting setting)
    {
        var id = feed.Card.Id;
        if (plan.Mirror(id) is { } mirror)
        {
            var below = Path.Combine(mirror, id);
            return Directory.Exists(below) ? FeedOrigin.OfMirror(below) : new Problem("mirror.missing", $"The mirror {mirror} has no folder {id}. Give the folder that holds {id}/.");
        }

        return plan.Address(id, feed.Address?.AbsoluteUri, feed.Address?.AbsoluteUri.EndsWith('/') ?? false) is { } address
            ? FeedOrigin.OfWeb(address, new HttpFetcher(client, address, new FetchSettings(), setting.Clock))
            : new Problem("feed.address", feed.NoAddress!);
    }

    private static string Line(FeedOutcome pulled)
    {
        var edition = pulled.Edition is { } e
            ? string.Create(CultureInfo.InvariantCulture, $"edition {e.Number} of {e.Retrieved:yyyy-MM-dd}, {e.Files} file{(e.Files == 1 ? "" : "s")}, {e.Rows} rows, {e.Facts} facts, {e.Rows - e.Facts} left out")
            : "";
        return pulled.Outcome switch
        {
            PullOutcome.Unchanged => $"unchanged: {pulled.Feed} ({edition})",
            PullOutcome.Stored => string.Create(CultureInfo.InvariantCulture, $"stored: {pulled.Feed} ({edition}{(pulled.Edition!.Number > 1 ? $", {pulled.Observed} changes" : "")})"),
            _ => pulled.Edition is null ? $"failed: {pulled.Feed}" : $"failed: {pulled.Feed} (the facts of {edition.Split(',')[0]} stay)",
        };
    }
}
