using System.Buffers;
using HomeRule.Answers.Locating;
using HomeRule.Geo.Boundaries;

namespace HomeRule.Site.Api;

/// <summary>The answer about one point, written at once from kept pieces. It is never kept: who asks about a point is nobody's business.</summary>
internal sealed class LocatedBytes(Locator locator, PointE7 point, LocateQuestion question) : IResult
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var buffer = _buffer ??= new ArrayBufferWriter<byte>(8 * 1024);
        buffer.ResetWrittenCount();
        locator.Write(buffer, point, question);
        var response = httpContext.Response;
        Head(response);
        response.ContentLength = buffer.WrittenCount;
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return Task.CompletedTask;

        // Copied into the response before anything can wait, so the buffer is free again when this returns.
        response.BodyWriter.Write(buffer.WrittenSpan);
        return response.BodyWriter.FlushAsync(httpContext.RequestAborted).AsTask();
    }

    public static void Head(HttpResponse response)
    {
        response.ContentType = "application/json; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.AccessControlAllowOrigin = "*";
    }
}
