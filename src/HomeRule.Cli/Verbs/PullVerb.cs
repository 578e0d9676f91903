using System.CommandLine;
using System.Runtime.CompilerServices;
using HomeRule.Civics;
using HomeRule.Cli.Pulling;
using HomeRule.Feeds.Census;

namespace HomeRule.Cli.Verbs;

/// <summary><c>homerule pull</c>: official files into the folder of boundaries and the folder of feeds.</summary>
internal static class PullVerb
{
    public static void Build(Command command, CliSetting setting)
    {
        var feeds = new Argument<string[]>("FEED") { Description = $"What to bring: {string.Join(", ", PullPlan.Feeds)}. Default all", Arity = ArgumentArity.ZeroOrMore };
        var mirror = new Option<string>("--mirror") { HelpName = "DIR", Description = "Folder with copies of the official files, read instead of the web. Default: HOMERULE_MIRROR" };
        var to = new Option<string>("--to") { HelpName = "DIR", Description = "Folder of boundaries. Default: HOMERULE_BOUNDARIES, else artifacts/boundaries beside the atlas" };
        var kept = new Option<string>("--feeds") { HelpName = "DIR", Description = "Folder of feeds. Default: HOMERULE_FEEDS, else artifacts/feeds beside the atlas" };
        var address = new Option<string>("--address") { HelpName = "URL", Description = $"Where one feed is published, read instead of a mirror. Default: HOMERULE_<FEED>_ADDRESS, else the official one, for census {CensusSources.Address}" };
        var ocr = new Option<bool>("--ocr") { Description = "Recognise the words of scanned memoranda of ice-287g, those kept before too. Needs pdftoppm and tesseract" };
        command.Add(feeds);
        command.Add(mirror);
        command.Add(to);
        command.Add(kept);
        command.Add(address);
        command.Add(ocr);
        HelpWithExamples.Add(command, "homerule pull", "homerule pull --mirror ../mirror", "homerule pull openstates congress", "homerule pull fbi --address https://example.org/law-enforcement-employees-2025.csv", "homerule pull ice-287g --ocr", "homerule pull census --to /srv/boundaries");
        command.SetAction((parsed, _) => Pull(
            new PullArguments(parsed.GetValue(feeds) ?? [], parsed.GetValue(mirror), parsed.GetValue(to), parsed.GetValue(kept), parsed.GetValue(address), parsed.GetValue(ocr)), setting));
    }

    // Not inlined: only this verb loads the client.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> Pull(PullArguments arguments, CliSetting setting)
    {
        var plan = PullPlan.Of(arguments, setting);
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var faults = new List<Problem>();
        foreach (var feed in plan.Wanted)
            faults.AddRange(feed == PullPlan.Census ? await CensusRun.RunAsync(plan, client, setting) : await FeedRun.RunAsync(plan.Feed(feed), plan, client, setting));
        setting.Output.Flush();
        if (faults.Count == 0)
            return 0;
        var more = faults.Count == 1 ? "" : $" ({faults.Count} failed.)";
        throw new UserErrorException(faults[0] with { Message = faults[0].Message + more });
    }
}
