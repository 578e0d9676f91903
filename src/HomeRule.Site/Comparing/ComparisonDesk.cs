using HomeRule.Civics;
using HomeRule.Documents.Comparing;
using HomeRule.Papers.Documents;
using HomeRule.Papers.Pdf;
using HomeRule.Site.Editions;

namespace HomeRule.Site.Comparing;

/// <summary>
/// Reads and compares what is handed over, a few at a time and each for a few seconds at most; ends with the request. Nothing is kept or logged. Thread-safe.
/// </summary>
internal sealed class ComparisonDesk : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(4);

    private readonly SemaphoreSlim _places = new(Math.Max(2, Environment.ProcessorCount / 2));
    private readonly PaperReader _reader = new(new PdfLimits { Time = TimeSpan.FromSeconds(8), Memory = 384L << 20, Processes = 1 });

    public bool ReadsPdf => _reader.ReadsPdf;

    public void Dispose() => _places.Dispose();

    /// <summary>Codes: those of <see cref="PaperReader"/> and <see cref="TextComparer"/>, <c>compare.busy</c>, <c>compare.slow</c>.</summary>
    /// <exception cref="OperationCanceledException">The visitor went away.</exception>
    public async Task<Result<TextComparison>> CompareAsync(Edition edition, HandedText handed, ComparisonRequest request, CancellationToken gone)
    {
        if (!await _places.WaitAsync(LongestWait, gone))
            return new Problem("compare.busy", "Too many texts are being compared. Try again in a minute.");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(gone);
        limit.CancelAfter(Longest);
        try
        {
            return await Task.Run(() => CompareAsync(edition.Comparer, handed, request, limit.Token), limit.Token);
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            return new Problem("compare.slow", "The text took longer than 10 seconds. Give a shorter part of it, or fewer plays.");
        }
        finally
        {
            _places.Release();
        }
    }

    private async Task<Result<TextComparison>> CompareAsync(TextComparer comparer, HandedText handed, ComparisonRequest request, CancellationToken stop)
    {
        var paper = handed.File is { } file ? await _reader.ReadAsync(file, handed.FileName, stop) : PaperReader.ReadTyped(handed.Text, stop);
        return paper.Then(read => comparer.Compare(read, request, stop));
    }
}
