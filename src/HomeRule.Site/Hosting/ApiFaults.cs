using HomeRule.Site.Api;

namespace HomeRule.Site.Hosting;

/// <summary>Turns whatever goes wrong under <c>/api</c> into problem+json. The log gets the fault, never the address that was asked for.</summary>
internal sealed partial class ApiFaults(RequestDelegate next, ILogger<ApiFaults> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
            if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
                await Refusal.ForStatus(http.Response.StatusCode).ExecuteAsync(http);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            await Refusal.ForStatus(bad.StatusCode).ExecuteAsync(http);
        }
        catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            Failed(log, fault);
            await Refusal.ForStatus(StatusCodes.Status500InternalServerError).ExecuteAsync(http);
        }
    }

    [LoggerMessage(EventId = 5001, Level = LogLevel.Error, Message = "An API call failed.")]
    private static partial void Failed(ILogger log, Exception fault);
}
