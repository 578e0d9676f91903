using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using HomeRule.Civics;

namespace HomeRule.Feeds.Fetching;

/// <summary>One try: one request, and its body into the part.</summary>
internal sealed class HttpAttempt(HttpClient client, Uri from, PartFile part, FetchSettings settings, TimeProvider time)
{
    /// <summary>A fault of the line, which a second try may not meet; false for a stop that somebody asked for.</summary>
    public static bool IsLineFault(Exception e, CancellationToken stop) =>
        !stop.IsCancellationRequested && (e is HttpRequestException or HttpIOException or TimeoutException || (e is IOException && e.InnerException is SocketException));

    /// <exception cref="TimeoutException">Nothing arrived for too long.</exception>
    public async Task<AttemptOutcome> RunAsync(FetchMark? known, IProgress<FetchProgress>? progress, CancellationToken stop)
    {
        using var silence = new CancellationTokenSource(Timeout.InfiniteTimeSpan, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, silence.Token);
        try
        {
            silence.CancelAfter(settings.Silence);
            var resumed = part.Resumable(from.AbsoluteUri);
            using var request = Request(known, resumed);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.StatusCode switch
            {
                HttpStatusCode.NotModified when known is not null => new AttemptOutcome { IsUnchanged = true },
                HttpStatusCode.OK => await ReceiveAsync(response, null, silence, progress, either.Token),
                HttpStatusCode.PartialContent when resumed is { } r && Continues(response, r) => await ReceiveAsync(response, resumed, silence, progress, either.Token),
                HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable => StartAnew(response.StatusCode),
                HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => Busy(response),
                HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new AttemptOutcome { Wait = TimeSpan.Zero, Status = response.StatusCode },
                var status => Refused($"{from.Host} answered {(int)status} for {from.AbsoluteUri}. Check the address, or give copies of the files with --mirror."),
            };
        }
        catch (OperationCanceledException) when (silence.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"nothing arrived for {settings.Silence.TotalSeconds:0} s"));
        }
    }

    private HttpRequestMessage Request(FetchMark? known, (long Length, PartNote Note)? resumed)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, from);
        request.Headers.UserAgent.ParseAdd(settings.UserAgent);
        request.Headers.AcceptEncoding.ParseAdd("identity");
        if (resumed is { } r)
        {
            request.Headers.Range = new RangeHeaderValue(r.Length, null);
            request.Headers.TryAddWithoutValidation("If-Range", r.Note.Validator);
        }
        else if (known is not null)
        {
            if (known.ETag is { } tag)
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            request.Headers.IfModifiedSince = known.ETag is null ? known.LastModified : null;
        }

        return request;
    }

    private static bool Continues(HttpResponseMessage response, (long Length, PartNote Note) resumed) =>
        response.Content.Headers.ContentRange is { Unit: "bytes", From: { } first } range && first == resumed.Length
        && (range.Length is null || resumed.Note.Total is null || range.Length == resumed.Note.Total);

    private async Task<AttemptOutcome> ReceiveAsync(HttpResponseMessage response, (long Length, PartNote Note)? resumed, CancellationTokenSource silence, IProgress<FetchProgress>? progress, CancellationToken stop)
    {
        var done = resumed?.Length ?? 0;
        var total = done + response.Content.Headers.ContentLength;
        if (total > settings.MostBytes)
            return TooLarge();
        var note = resumed?.Note ?? new PartNote
        {
            From = from.AbsoluteUri,
            ETag = response.Headers.ETag?.ToString(),
            LastModified = response.Content.Headers.LastModified,
            Total = total,
        };
        await using var body = await response.Content.ReadAsStreamAsync(stop);
        await using (var file = resumed is null ? part.Begin(note) : part.Append())
        {
            var buffer = new byte[1 << 17];
            progress?.Report(new FetchProgress(done, total));
            while (await body.ReadAsync(buffer, stop) is var got and > 0)
            {
                silence.CancelAfter(settings.Silence);
                await file.WriteAsync(buffer.AsMemory(0, got), CancellationToken.None);
                done += got;
                if (done > settings.MostBytes)
                    return TooLarge();
                progress?.Report(new FetchProgress(done, total));
            }
        }

        return total is null || done == total ? new AttemptOutcome { Note = note } : throw new HttpRequestException("the file ended too early");
    }

    private AttemptOutcome StartAnew(HttpStatusCode status)
    {
        part.Drop();
        return new AttemptOutcome { Wait = TimeSpan.Zero, Status = status };
    }

    private AttemptOutcome Busy(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => TimeSpan.Zero,
        };
        if (wait > settings.LongestWait)
            return new AttemptOutcome { Problem = new Problem("feed.busy", string.Create(CultureInfo.InvariantCulture, $"{from.Host} is busy and asks to come back in {Math.Ceiling(wait.TotalMinutes):0} minutes. Run the same command again then.")) };
        return new AttemptOutcome { Wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait, Status = response.StatusCode };
    }

    private AttemptOutcome TooLarge()
    {
        part.Drop();
        return new AttemptOutcome { Problem = new Problem("feed.too-large", string.Create(CultureInfo.InvariantCulture, $"{from.AbsoluteUri} has more than {settings.MostBytes >> 20} MB. Check the address.")) };
    }

    private static AttemptOutcome Refused(string sentence) => new() { Problem = new Problem("feed.refused", sentence) };
}
