using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using HomeRule.Civics;
using HomeRule.Papers.Pdf;

namespace HomeRule.Feeds.Ice287g.Memoranda;

/// <summary>Words of scanned pages, recognised by Debian's <c>pdftoppm</c> (poppler-utils) and <c>tesseract</c> (tesseract-ocr) where they are installed. Thread-safe.</summary>
public sealed class Recognition(PdfLimits limits)
{
    private const int MostPages = 60;

    private static readonly Problem Missing = new(
        "memoranda.no_ocr", "To recognise scanned memoranda install pdftoppm and tesseract (on Debian: apt-get install poppler-utils tesseract-ocr), or run without --ocr.");

    /// <summary>What to install first; null when both programs are there. Code: <c>memoranda.no_ocr</c>.</summary>
    /// <param name="folders">Where programs are looked for, as in <c>PATH</c>.</param>
    public static Problem? Lacks(string? folders)
    {
        var all = (folders ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new[] { "pdftoppm", "tesseract" }.All(p => Array.Exists(all, f => File.Exists(Path.Combine(f, p)) || File.Exists(Path.Combine(f, p + ".exe")))) ? null : Missing;
    }

    /// <param name="path">A PDF file.</param>
    /// <param name="pages">How many it has; at most 60 are recognised.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<Result<PdfReading>> ReadAsync(string path, int pages, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("homerule-");
        try
        {
            var read = new TextPage[Math.Min(pages, MostPages)];
            for (var n = 1; n <= read.Length; n++)
            {
                var image = Path.Combine(folder.FullName, n.ToString(CultureInfo.InvariantCulture));
                if (await RunAsync("pdftoppm", ["-r", "200", "-gray", "-png", "-singlefile", "-f", Text(n), "-l", Text(n), path, image], stop) is null
                    || await RunAsync("tesseract", [image + ".png", "stdout", "-l", "eng", "tsv"], stop) is not { } words)
                    return Missing;
                read[n - 1] = new TextPage(n, TesseractTable.Lines(words));
                File.Delete(image + ".png");
            }

            return new PdfReading(read, null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What it wrote; empty when it failed or took too long; null when it is not installed.</summary>
    private async Task<string?> RunAsync(string program, string[] arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        Process? process;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }

        using (process)
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
            over.CancelAfter(limits.Time * 3);
            try
            {
                process!.StandardInput.Close();
                process.ErrorDataReceived += static (_, _) => { };
                process.BeginErrorReadLine();
                return await process.StandardOutput.ReadToEndAsync(over.Token);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                return "";
            }
            finally
            {
                if (!process!.HasExited)
                    process.Kill(entireProcessTree: true);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
