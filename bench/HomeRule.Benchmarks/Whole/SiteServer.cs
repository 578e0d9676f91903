using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using HomeRule.Atlas.Compiling;
using HomeRule.Benchmarks.Figures;
using HomeRule.Site;

namespace HomeRule.Benchmarks.Whole;

/// <summary>The real site in its own process on a free port: <c>homerule serve</c> when it is built, else the same host started by this program.</summary>
internal sealed class SiteServer : IDisposable
{
    private readonly Process _process;

    private SiteServer(Process process, Uri address, string program)
    {
        (_process, Address, Program) = (process, address, program);
    }

    public Uri Address { get; }

    /// <summary>What runs it, for the notes.</summary>
    public string Program { get; }

    /// <summary>Milliseconds from the start of the process to the first 200 of <c>/healthz</c>.</summary>
    public double ReadyMs { get; private set; }

    public double ResidentMb => Machine.ResidentMb(_process.Id);

    public static SiteServer Start(Bench bench)
    {
        var port = FreePort();
        var address = new Uri($"http://127.0.0.1:{port}");
        var command = Children.Command(bench);
        var info = command is not null && Children.Run(command, ["serve", "--help"], bench.Root) is not null
            ? new ProcessStartInfo(command, ["serve", "--urls", address.OriginalString, .. Serving(command, bench)])
            : new ProcessStartInfo(Children.Self, ["host", address.OriginalString]);
        info.WorkingDirectory = bench.Root;
        info.RedirectStandardOutput = true;
        info.RedirectStandardError = true;
        var start = Stopwatch.GetTimestamp();
        var process = Process.Start(info)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, line) => { if (line.Data is { Length: > 0 } text) Console.Error.WriteLine("  server: " + text); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new SiteServer(process, address, command is not null && info.FileName == command ? "homerule serve" : "the same host, started by the benchmark");
        if (!Ready(process, new Uri(address, "/healthz")))
        {
            server.Dispose();
            throw new InvalidOperationException($"The server at {address} did not answer within 60 seconds.");
        }

        server.ReadyMs = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return server;
    }

    /// <summary>The host of the hidden verb <c>host</c>: everything as <c>homerule serve</c> does, without the limit of requests.</summary>
    public static async Task HostAsync(Bench bench, string urls)
    {
        var snapshot = SnapshotReader.Open(bench.SnapshotFile).Value;
        await using var site = SiteHost.Build(new SiteOptions
        {
            Snapshot = () => snapshot,
            Urls = urls,
            RequestsPerMinute = 0,
            WebRoot = Path.Combine(bench.Root, "src", "HomeRule.Site", "wwwroot"),
        });
        await site.RunAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    /// <summary>Options that the command may have: the snapshot to serve, and no limit of requests.</summary>
    private static List<string> Serving(string command, Bench bench)
    {
        var help = Children.Run(command, ["serve", "--help"], bench.Root) ?? "";
        var args = new List<string>();
        if (help.Contains("--snapshot", StringComparison.Ordinal))
            args.AddRange(["--snapshot", bench.SnapshotFile]);
        if (help.Contains("--requests-per-minute", StringComparison.Ordinal))
            args.AddRange(["--requests-per-minute", "0"]);
        return args;
    }

    private static bool Ready(Process process, Uri health)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 60 && !process.HasExited)
        {
            try
            {
                using var response = client.Send(new HttpRequestMessage(HttpMethod.Get, health));
                if (response.StatusCode == HttpStatusCode.OK)
                    return true;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            Thread.Sleep(3);
        }

        return false;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
