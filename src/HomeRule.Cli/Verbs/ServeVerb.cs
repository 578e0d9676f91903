using System.CommandLine;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using HomeRule.Atlas.Watching;
using HomeRule.Cli.Snapshots;
using HomeRule.Site;
using HomeRule.Site.Geocoding;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace HomeRule.Cli.Verbs;

internal static class ServeVerb
{
    private const string Usual = "http://127.0.0.1:5080";

    public static void Build(Command command, CliSetting setting)
    {
        var urls = new Option<string>("--urls") { HelpName = "URL", Description = $"Addresses to listen on, separated by semicolons. Default {Usual}" };
        var snapshot = new Option<string>("--snapshot") { HelpName = "FILE", Description = "Snapshot to serve. Default: HOMERULE_SNAPSHOT, else artifacts/homerule.snapshot beside the atlas" };
        var development = new Option<bool>("--development") { Description = "Take changes of the atlas into use at once as they are saved. Never on a public host" };
        command.Add(urls);
        command.Add(snapshot);
        command.Add(development);
        var address = new Option<string>("--public-address") { HelpName = "URL", Description = "Address of the site as readers see it, for feeds and link previews. Default: taken from each request" };
        var proxies = new Option<string[]>("--trusted-proxy") { HelpName = "IP", Description = "Reverse proxy whose X-Forwarded-For and X-Forwarded-Proto are believed; may be given more than once" };
        var limit = new Option<int>("--requests-per-minute") { HelpName = "N", Description = "Most requests a minute from one client; 0 turns the limit off. Requests from this machine are not counted", DefaultValueFactory = _ => 1200 };
        command.Add(address);
        command.Add(proxies);
        command.Add(limit);
        var geocoder = new Option<string>("--geocoder") { HelpName = "census|none", Description = "Outside service that addresses are sent to, after the page has said so. Default: HOMERULE_GEOCODER, else none" };
        command.Add(geocoder);
        HelpWithExamples.Add(command, "homerule serve", "homerule serve --urls http://localhost:5080 --development", "homerule serve --urls http://0.0.0.0:8080 --snapshot /srv/homerule.snapshot");
        command.SetAction((parsed, _) => Serve(
            new ServeArguments(parsed.GetValue(urls) ?? Usual, parsed.GetValue(snapshot), parsed.GetValue(development), parsed.GetValue(address), parsed.GetValue(proxies) ?? [], parsed.GetValue(limit), parsed.GetValue(geocoder)), setting));
    }

    // Not inlined: only this verb loads the web server.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> Serve(ServeArguments arguments, CliSetting setting)
    {
        var (urls, named, development, address, proxies, limit, geocoder) = arguments;
        var clock = Stopwatch.StartNew();
        CheckProxies(proxies);
        if (limit < 0)
            throw AnswerOptions.Bad("limit.malformed", "--requests-per-minute", "--requests-per-minute takes a whole number from 0.");
        CheckAddresses(urls);
        using var census = Geocoder(geocoder, setting);
        var holder = new SnapshotHolder(SnapshotStore.Open(setting, named));
        var folders = AtlasFolders.Find(setting);
        await using var app = SiteHost.Build(new SiteOptions
        {
            Snapshot = () => holder.Current,
            Urls = urls,
            Development = development,
            WebRoot = WebRoot(folders),
            Clock = setting.Clock,
            PublicAddress = Cli.PublicAddress.Read(address),
            TrustedProxies = proxies,
            RequestsPerMinute = limit,
            Geocoder = census,
        });
        await Start(app, urls, setting.Stop);
        using var watcher = development && named is null && folders is not null ? Watch(folders, holder, setting) : null;
        await setting.Output.WriteLineAsync($"Ready in {clock.Elapsed.TotalSeconds:0.0} s: {string.Join(" ", app.Urls)} (edition {holder.Current.Info.ShortHash}, {holder.Current.Info.Edition:yyyy-MM-dd}). Stop with Ctrl-C.");
        await setting.Output.FlushAsync(setting.Stop);
        await app.WaitForShutdownAsync(setting.Stop);
        return setting.Stop.IsCancellationRequested ? CliApp.Stopped : 0;
    }

    private static async Task Start(WebApplication app, string urls, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw AnswerOptions.Bad("address.taken", "--urls", $"Something already listens on {urls}. Stop it or choose another address with --urls.");
        }
        catch (IOException refused)
        {
            throw AnswerOptions.Bad("address.refused", "--urls", $"The address {urls} cannot be listened on ({refused.Message.TrimEnd('.')}). Choose another with --urls.");
        }
        catch (System.Net.Sockets.SocketException refused)
        {
            throw AnswerOptions.Bad("address.refused", "--urls", $"The address {urls} cannot be listened on ({refused.Message.TrimEnd('.')}). Choose another with --urls.");
        }
    }

    private static AtlasWatcher Watch(AtlasFolders folders, SnapshotHolder holder, CliSetting setting)
    {
        holder.Changed += (_, _) => setting.Error.WriteLine(holder.State is { Problem: { } problem } ? problem.Message : $"New edition in use: {holder.Current.Info.ShortHash}");
        return new AtlasWatcher(folders.Atlas, AtlasCompilation.Country(folders, setting), holder, setting.Clock);
    }

    /// <summary>The assets built beside the sources, when there are any; else those beside the program.</summary>
    internal static string? WebRoot(AtlasFolders? folders)
    {
        if (folders is null)
            return null;
        var built = Path.Combine(Path.GetDirectoryName(folders.Atlas)!, "src", "HomeRule.Site", "wwwroot");
        return Directory.Exists(Path.Combine(built, "assets")) ? built : null;
    }

    private static CensusGeocoder? Geocoder(string? named, CliSetting setting) => (named ?? setting.Variable("HOMERULE_GEOCODER")) switch
    {
        null or "" or "none" => null,
        "census" => new CensusGeocoder(),
        _ => throw AnswerOptions.Bad("geocoder.unknown", "--geocoder", "--geocoder (or HOMERULE_GEOCODER) is census or none."),
    };

    private static void CheckProxies(string[] proxies)
    {
        foreach (var proxy in proxies)
        {
            if (!System.Net.IPAddress.TryParse(proxy, out _))
                throw AnswerOptions.Bad("address.malformed", "--trusted-proxy", $"\"{proxy}\" is not an IP address; write it as 127.0.0.1.");
        }
    }

    private static void CheckAddresses(string urls)
    {
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var address in addresses)
        {
            if (!IsAddress(address))
                throw AnswerOptions.Bad("address.malformed", "--urls", $"\"{address}\" is not an address to listen on; write it as {Usual}. For https put a reverse proxy in front.");
        }

        if (addresses.Length == 0)
            throw AnswerOptions.Bad("address.malformed", "--urls", $"--urls needs an address such as {Usual}.");
    }

    private static bool IsAddress(string address)
    {
        if (!address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return false;
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.Port is >= 0 and <= 65535;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private sealed record ServeArguments(string Urls, string? Snapshot, bool Development, string? PublicAddress, string[] TrustedProxies, int RequestsPerMinute, string? Geocoder);
}
