using System.Text.Json;

namespace HomeRule.Site.Compatible;

/// <summary>JSON written while it is sent. Answers about a point are never kept; the others carry the tag of the edition.</summary>
internal sealed class CompatibleJson(CompatibleAsk ask, bool aboutPoint, Func<Utf8JsonWriter, Func<Task>, Task> write, bool pretty = false) : IResult
{
    /// <summary>An answer short enough to be written in one go.</summary>
    public static CompatibleJson Of(CompatibleAsk ask, bool aboutPoint, Action<Utf8JsonWriter> write, bool pretty = false) => new(ask, aboutPoint, (json, _) =>
    {
        write(json);
        return Task.CompletedTask;
    }, pretty);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (aboutPoint)
        {
            response.Headers.AccessControlAllowOrigin = "*";
            response.Headers.CacheControl = "no-store";
        }
        else if (ask.IsHeld(response))
        {
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        var output = response.BodyWriter;
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = pretty });
        await write(json, async () =>
        {
            await json.FlushAsync(httpContext.RequestAborted);
            await output.FlushAsync(httpContext.RequestAborted);
        });
        await json.FlushAsync(httpContext.RequestAborted);
    }
}
