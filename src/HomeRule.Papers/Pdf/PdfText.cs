using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using HomeRule.Civics;

namespace HomeRule.Papers.Pdf;

/// <summary>
/// The words of PDF files that have a text layer, read by pdf.js in processes of their own, so that a hostile or damaged file costs at most its limits.
/// Needs Node and what <c>npm ci</c> installs. Thread-safe.
/// </summary>
public sealed class PdfText(PdfLimits limits)
{
    private const string Script = "pdf-text.mjs";

    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase) { "PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR" };

    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(30);

    private static readonly Problem NoNode = new(
        "pdf.no_node", "Install Node 20 or newer to read PDF files; without it they are left unread.");

    private static readonly Problem NoLibrary = new(
        "pdf.no_library", "Run npm ci in the folder of the program, with Node 20.16 or newer, to read PDF files; without it they are left unread.");

    /// <summary>The program to run; another one only in tests.</summary>
    internal string Node { get; init; } = "node";

    /// <returns>One reading for each path, in the same order; or what to install.</returns>
    public async Task<Result<IReadOnlyList<PdfReading>>> ReadAsync(IReadOnlyList<string> paths, CancellationToken stop)
    {
        var found = new PdfReading[paths.Count];
        var waiting = new ConcurrentQueue<int>(Enumerable.Range(0, paths.Count));
        var workers = Enumerable.Range(0, Math.Min(limits.Processes, paths.Count)).Select(_ => WorkAsync(paths, waiting, found, stop));
        foreach (var problem in await Task.WhenAll(workers))
        {
            if (problem is not null)
                return problem;
        }

        return Result<IReadOnlyList<PdfReading>>.Ok(found);
    }

    /// <summary>The words of a file that is in memory; no file is written. A process of its own, ended with the answer.</summary>
    public async Task<Result<PdfReading>> ReadAsync(ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        using var process = Start();
        if (process is null)
            return NoNode;
        try
        {
            if (!PdfTextJson.IsReady((await AskAsync(process, null, StartTime, stop)).Line))
                return NoLibrary;
            var (answer, over) = await AskAsync(process, PdfTextJson.Bytes(bytes.Span), limits.Time, stop);
            return over is { } fault ? new PdfReading([], fault) : PdfTextJson.Reading(answer);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Whether Node is on the path and the library beside the program or above it; neither is started.</summary>
    public static bool IsInstalled()
    {
        var paths = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (!paths.Any(static p => File.Exists(Path.Combine(p, "node")) || File.Exists(Path.Combine(p, "node.exe"))))
            return false;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "node_modules", "pdfjs-dist", "legacy", "build", "pdf.mjs")))
                return true;
        }

        return false;
    }

    private async Task<Problem?> WorkAsync(IReadOnlyList<string> paths, ConcurrentQueue<int> waiting, PdfReading[] found, CancellationToken stop)
    {
        while (!waiting.IsEmpty)
        {
            using var process = Start();
            if (process is null)
                return NoNode;
            try
            {
                if (!PdfTextJson.IsReady((await AskAsync(process, null, StartTime, stop)).Line))
                    return NoLibrary;
                while (waiting.TryDequeue(out var at))
                {
                    var (answer, over) = await AskAsync(process, PdfTextJson.Path(paths[at]), limits.Time, stop);
                    found[at] = over is { } fault ? new PdfReading([], fault) : PdfTextJson.Reading(answer);
                    if (over is not null)
                        break;
                }
            }
            finally
            {
                if (!process.HasExited)
                    process.Kill(entireProcessTree: true);
            }
        }

        return null;
    }

    private Process? Start()
    {
        var start = new ProcessStartInfo(Node)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.ArgumentList.Add($"--max-old-space-size={limits.Memory >> 20}");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, Script));
        // It needs no settings of ours, and a hostile file may not find any.
        foreach (var name in start.Environment.Keys.Where(static n => !Kept.Contains(n)).ToList())
            start.Environment.Remove(name);
        try
        {
            var process = Process.Start(start);
            process?.ErrorDataReceived += static (_, _) => { };
            process?.BeginErrorReadLine();
            return process;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>One question and its line; when it is over its limits or the process ended, why.</summary>
    private async Task<(string? Line, PdfFault? Over)> AskAsync(Process process, string? question, TimeSpan time, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        var line = AnswerAsync(process, question, stop);
        while (!line.IsCompleted)
        {
            await Task.WhenAny(line, Task.Delay(50, stop));
            stop.ThrowIfCancellationRequested();
            if (line.IsCompleted)
                break;
            if (Stopwatch.GetElapsedTime(began) > time)
                return (null, PdfFault.Slow);
            if (Memory(process) > limits.Memory)
                return (null, PdfFault.Memory);
        }

        // A process that ran out of memory ends without an answer.
        return await line is { } answer ? (answer, null) : (null, PdfFault.Memory);
    }

    private static async Task<string?> AnswerAsync(Process process, string? question, CancellationToken stop)
    {
        try
        {
            if (question is not null)
            {
                await process.StandardInput.WriteLineAsync(question.AsMemory(), stop);
                await process.StandardInput.FlushAsync(stop);
            }

            return await process.StandardOutput.ReadLineAsync(stop);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long Memory(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? 0 : process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
