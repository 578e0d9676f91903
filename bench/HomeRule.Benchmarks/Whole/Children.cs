using System.Diagnostics;
using System.Runtime.InteropServices;

namespace HomeRule.Benchmarks.Whole;

/// <summary>Other processes: this program again, the command, wrk, hyperfine. Only processes started here are ever ended.</summary>
internal static class Children
{
    /// <summary>This program.</summary>
    public static string Self => Environment.ProcessPath ?? throw new InvalidOperationException("The path of this program is not known.");

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote; null when it could not be started or failed.</returns>
    public static string? Run(string program, IEnumerable<string> args, string? folder = null)
    {
        var info = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? Environment.CurrentDirectory };
        try
        {
            using var process = Process.Start(info)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    public static bool Exists(string program) => Run("which", [program]) is not null;

    /// <summary>This program precompiled, as the command is shipped; built when missing or old, null where that is not possible.</summary>
    public static string? Precompiled(Bench bench)
    {
        var folder = Path.Combine(bench.Folder, "precompiled");
        var program = Path.Combine(folder, "HomeRule.Benchmarks");
        if (File.Exists(program) && File.GetLastWriteTimeUtc(program) >= File.GetLastWriteTimeUtc(Self))
            return program;
        var project = Path.Combine(bench.Root, "bench", "HomeRule.Benchmarks");
        var built = Run("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishReadyToRun=true", "-o", folder, "-v", "q"], bench.Root);
        if (built is null || !File.Exists(program))
            return null;
        File.SetLastWriteTimeUtc(program, File.GetLastWriteTimeUtc(Self));
        return program;
    }

    /// <summary>The command as built: the script of the repository when there is one, else the Release build; null before either.</summary>
    public static string? Command(Bench bench)
    {
        string[] places = [Path.Combine(bench.Root, "homerule"), Path.Combine(bench.Root, "src", "HomeRule.Cli", "bin", "Release", "net10.0", "homerule")];
        return places.FirstOrDefault(p => File.Exists(p) && Run(p, ["report", "Denver, CO", .. Snapshot(bench, p)], bench.Root) is { Length: > 0 });
    }

    /// <summary>How the command is told which snapshot to use; nothing when it finds its own.</summary>
    public static IEnumerable<string> Snapshot(Bench bench, string command) =>
        Run(command, ["report", "--help"], bench.Root)?.Contains("--snapshot", StringComparison.Ordinal) == true ? ["--snapshot", bench.SnapshotFile] : [];
}
