using System.Diagnostics;
using HomeRule.Testing;

namespace HomeRule.Cli.Tests;

/// <summary>The command as a real process: exit codes, streams, signals.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Report_InAProcess_ExitsZero()
    {
        var (code, output, error) = await Run("report", "Denver, CO");

        code.ShouldBe(0, error);
        output.ShouldStartWith("Denver, Colorado");
        output.ShouldContain("●");
        error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Report_UnknownPlace_ExitsTwoWithOneLine()
    {
        var (code, output, error) = await Run("report", "Xyzzy");

        code.ShouldBe(2);
        output.ShouldBeEmpty();
        error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Serve_Stopped_EndsCleanly(string signal, int expected)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            Assert.Skip("Signals are sent with kill.");
        using var process = Start("serve", "--urls", "http://127.0.0.1:0");
        var ready = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        ready.ShouldNotBeNull();
        ready.ShouldContain("http://127.0.0.1:");

        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(expected);
        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Serve_AddressTaken_ExitsTwoWithOneLine()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var (code, _, error) = await Run("serve", "--urls", $"http://{taken.LocalEndpoint}");

        code.ShouldBe(2, error);
        error.Trim().Split('\n').Length.ShouldBe(1);
        error.ShouldContain("already listens");
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var process = Start(args);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        // Tests that run in the background of a script inherit "ignore SIGINT"; a person's terminal does not.
        if (OperatingSystem.IsLinux())
        {
            start.ArgumentList.Add("--default-signal=INT");
            start.ArgumentList.Add("dotnet");
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "homerule.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        start.Environment["HOMERULE_SNAPSHOT"] = RealAtlas.SnapshotFile;
        return Process.Start(start)!;
    }
}
