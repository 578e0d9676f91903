using HomeRule.Site.Api;

namespace HomeRule.Site.Hosting;

/// <summary>Turns whatever goes wrong under <c>/api</c> into problem+json. The log gets the fault, never the address that was asked for.</summary>
internal sealed partial class ApiFaults(RequestDelegate next, ILogger<ApiFaults> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (HttpMethods.IsOptions(http.Request.Method))
        {
            Permit(http.Response);
            return;
        }

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

    /// <summary>Any site may read: there is nothing here that belongs to a visitor.</summary>
    private static void Permit(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlAllowMethods = "GET, HEAD, POST";
        response.Headers.AccessControlAllowHeaders = "Content-Type, If-None-Match";
        response.Headers.AccessControlMaxAge = "86400";
    }

    [LoggerMessage(EventId = 5001, Level = LogLevel.Error, Message = "An API call failed.")]
    private static partial void Failed(ILogger log, Exception fault);
}
