using System.Globalization;
using HomeRule.Civics;
using Polly;
using Polly.Retry;

namespace HomeRule.Feeds.Fetching;

/// <summary>
/// Fetches over HTTP: asks only for what changed, goes on where an earlier run stopped, waits when the server says so. One file at a time; not
/// thread-safe.
/// </summary>
/// <param name="client">Follows redirects; its own time-out must be infinite.</param>
/// <param name="address">Address that sources are relative to, with a slash at its end.</param>
/// <param name="settings">Patience and manners.</param>
/// <param name="time">Clock of waits and of what a server means by a date.</param>
public sealed class HttpFetcher(HttpClient client, Uri address, FetchSettings settings, TimeProvider time) : IFetcher
{
    private bool _asked;

    /// <inheritdoc/>
    /// <remarks>
    /// Codes: <c>feed.refused</c> (an answer that a second try does not change), <c>feed.busy</c> (the server asks for a longer wait than is meant here),
    /// <c>feed.failed</c> (the line failed again and again), <c>feed.too-large</c>, <c>feed.disk</c>.
    /// </remarks>
    public async Task<Result<Fetched>> FetchAsync(FetchRequest request, IProgress<FetchProgress>? progress, CancellationToken stop)
    {
        var from = new Uri(address, request.Source);
        var part = new PartFile(request.Target);
        var known = request.Known?.From == from.AbsoluteUri ? request.Known : null;
        try
        {
            if (_asked)
                await Task.Delay(settings.Pause, time, stop);
            _asked = true;
            var pipeline = Pipeline();
            var outcome = await pipeline.ExecuteAsync(async token => await new HttpAttempt(client, from, part, settings, time).RunAsync(known, progress, token), stop);
            if (outcome.Problem is { } problem)
                return problem;
            if (outcome.Wait is not null)
                return Failed(from, $"it answered {(int)outcome.Status!} again and again");
            if (outcome.IsUnchanged)
                return new Fetched(known!, IsUnchanged: true);
            part.Finish();
            var mark = new FetchMark
            {
                From = from.AbsoluteUri,
                ETag = outcome.Note!.ETag,
                LastModified = outcome.Note.LastModified,
                Length = new FileInfo(request.Target).Length,
                Sha256 = await FileHash.OfAsync(request.Target, stop),
            };
            return new Fetched(mark, IsUnchanged: false);
        }
        catch (Exception e) when (HttpAttempt.IsLineFault(e, stop))
        {
            return Failed(from, e is TimeoutException ? e.Message : Reason(e));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("feed.disk", $"{request.Source} cannot be stored ({e.Message.TrimEnd('.')}). Check the folder and the space on the disk.");
        }
    }

    private ResiliencePipeline<AttemptOutcome> Pipeline() => new ResiliencePipelineBuilder<AttemptOutcome> { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions<AttemptOutcome>
        {
            MaxRetryAttempts = settings.Retries,
            Delay = settings.FirstWait,
            MaxDelay = settings.LongestWait,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is { } e ? HttpAttempt.IsLineFault(e, arguments.Context.CancellationToken) : arguments.Outcome.Result?.Wait is not null),
            DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.Wait is { } wait && wait > TimeSpan.Zero ? wait : (TimeSpan?)null),
        })
        .Build();

    private static Problem Failed(Uri from, string why) =>
        new("feed.failed", string.Create(CultureInfo.InvariantCulture, $"{from.Host} could not be read from: {why}. What arrived is kept; run the same command again to go on."));

    private static string Reason(Exception e) => (e.InnerException ?? e).Message.TrimEnd('.');
}
