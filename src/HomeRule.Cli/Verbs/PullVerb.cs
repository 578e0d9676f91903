using System.CommandLine;
using System.Runtime.CompilerServices;
using HomeRule.Civics;
using HomeRule.Cli.Output;
using HomeRule.Cli.Snapshots;
using HomeRule.Feeds.Census;
using HomeRule.Feeds.Fetching;
using HomeRule.Feeds.Pulling;

namespace HomeRule.Cli.Verbs;

/// <summary><c>homerule pull census</c>: official files into the folder of boundaries.</summary>
internal static class PullVerb
{
    private const string Census = "census";

    private const string MirrorVariable = "HOMERULE_MIRROR";

    private const string AddressVariable = "HOMERULE_CENSUS_ADDRESS";

    public static void Build(Command command, CliSetting setting)
    {
        var feeds = new Argument<string[]>("FEED") { Description = "What to bring: census. Default all", Arity = ArgumentArity.ZeroOrMore };
        var mirror = new Option<string>("--mirror") { HelpName = "DIR", Description = "Folder with copies of the official files, read instead of the web. Default: HOMERULE_MIRROR" };
        var to = new Option<string>("--to") { HelpName = "DIR", Description = "Folder of boundaries. Default: HOMERULE_BOUNDARIES, else artifacts/boundaries beside the atlas" };
        var address = new Option<string>("--address") { HelpName = "URL", Description = $"Address below which the Census Bureau publishes, read instead of a mirror. Default: HOMERULE_CENSUS_ADDRESS, else {CensusSources.Address}" };
        command.Add(feeds);
        command.Add(mirror);
        command.Add(to);
        command.Add(address);
        HelpWithExamples.Add(command, "homerule pull census", "homerule pull census --mirror ../mirror", "homerule pull census --to /srv/boundaries");
        command.SetAction((parsed, _) => Pull(new PullArguments(parsed.GetValue(feeds) ?? [], parsed.GetValue(mirror), parsed.GetValue(to), parsed.GetValue(address)), setting));
    }

    // Not inlined: only this verb loads the client.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> Pull(PullArguments arguments, CliSetting setting)
    {
        if (arguments.Feeds.FirstOrDefault(static f => f != Census) is { } unknown)
            throw AnswerOptions.Bad("feed.unknown", "FEED", $"There is no feed \"{(unknown.Length > 40 ? unknown[..40] + "…" : unknown)}\". Feeds: {Census}.");
        var folder = arguments.To is { Length: > 0 } chosen ? Path.GetFullPath(chosen) : AtlasFolders.Need(setting).Boundaries;
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var (fetcher, sources) = Source(arguments, client, setting);
        var pulled = Answering.Need(await ProgressBoard.RunAsync(setting, board =>
            new CensusPull(fetcher, setting.Clock).RunAsync(sources, folder, new PullWatch(board), setting.Stop)));
        return Tell(pulled, folder, setting);
    }

    private static (IFetcher Fetcher, IReadOnlyList<CensusSource> Sources) Source(PullArguments arguments, HttpClient client, CliSetting setting)
    {
        var address = arguments.Address ?? (arguments.Mirror is null ? setting.Variable(AddressVariable) : null);
        if (arguments.Mirror is "" || arguments.To is "")
            throw AnswerOptions.Bad("pull.empty", "--mirror", "--mirror and --to need the path of a folder.");
        if (arguments is { Mirror: not null, Address: not null })
            throw AnswerOptions.Bad("pull.both", "--mirror", "Give --mirror or --address, not both.");
        if ((arguments.Mirror ?? (address is null or "" ? setting.Variable(MirrorVariable) : null)) is { Length: > 0 } mirror)
            return (new MirrorFetcher(CensusFolder(mirror)), CensusSources.Mirror);
        var text = address is { Length: > 0 } ? address : CensusSources.Address;
        if (!Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
            throw AnswerOptions.Bad("address.malformed", "--address", $"--address takes an address such as {CensusSources.Address}.");
        return (new HttpFetcher(client, uri, new FetchSettings(), setting.Clock), CensusSources.Web);
    }

    /// <summary>The mirror's folder <c>census</c>, or the folder itself when it is that one.</summary>
    private static string CensusFolder(string mirror)
    {
        if (!Directory.Exists(mirror))
            throw AnswerOptions.Bad("mirror.missing", "--mirror", $"There is no folder {mirror}. Give the folder that holds census/.");
        var below = Path.Combine(mirror, Census);
        return Directory.Exists(below) ? below : mirror;
    }

    private static int Tell(IReadOnlyList<PulledFile> pulled, string folder, CliSetting setting)
    {
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

        setting.Output.Flush();
        var failed = pulled.Where(static f => f.Outcome == PullOutcome.Failed).ToList();
        if (failed.Count == 0)
            return 0;
        var more = failed.Count == 1 ? "" : $" ({failed.Count} files failed.)";
        throw new UserErrorException(failed[0].Problem! with { Message = failed[0].Problem!.Message + more });
    }

    private sealed record PullArguments(string[] Feeds, string? Mirror, string? To, string? Address);

    private sealed class PullWatch(ProgressBoard board) : IProgress<PullProgress>
    {
        public void Report(PullProgress value) => board.Report($"{Word(value.Stage)} {value.File}", value.Done, value.Total, value.Stage == PullStage.Fetching);

        private static string Word(PullStage stage) => stage switch
        {
            PullStage.Fetching => "Fetching",
            PullStage.Unpacking => "Unpacking",
            _ => "Checking",
        };
    }
}
