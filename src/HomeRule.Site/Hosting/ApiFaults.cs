using HomeRule.Site.Api;
using HomeRule.Site.Compatible;

namespace HomeRule.Site.Hosting;

/// <summary>Turns whatever goes wrong at addresses for programs into problem+json, or into the errors of the system whose address it is. The log gets the fault, never the address that was asked for.</summary>
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
                await Refuse(http, http.Response.StatusCode);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            await Refuse(http, bad.StatusCode);
        }
        catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            Failed(log, fault);
            await Refuse(http, StatusCodes.Status500InternalServerError);
        }
    }

    /// <summary>In the shape of whose address it is.</summary>
    private static Task Refuse(HttpContext http, int status) => CompatiblePaths.Of(http.Request.Path) is not CompatibleSystem.None and var system
        ? CompatibleRefusal.For(system, status).ExecuteAsync(http)
        : Refusal.ForStatus(status).ExecuteAsync(http);

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
