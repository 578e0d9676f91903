using System.Text.Json;
using HomeRule.Site.Api;

namespace HomeRule.Site.Compatible;

/// <summary>An error in the shape of the system whose address was asked. Never a 200, never cached.</summary>
internal sealed class CompatibleRefusal(CompatibleSystem system, int status, string message, string reason = "") : IResult
{
    public static IResult For(CompatibleSystem system, int status) => new CompatibleRefusal(system, status, Refusal.ForStatus(status).Detail, status == 404 ? "notFound" : "badRequest");

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.ETag = default;
        if (system == CompatibleSystem.Represent)
        {
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync(message, httpContext.RequestAborted);
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(response.BodyWriter);
        json.WriteStartObject();
        switch (system)
        {
            case CompatibleSystem.OpenStates when status == 422:
                json.WriteStartArray("detail");
                json.WriteStartObject();
                json.WriteStartArray("loc");
                json.WriteStringValue("query");
                json.WriteStringValue(reason);
                json.WriteEndArray();
                json.WriteString("msg", message);
                json.WriteString("type", "value_error");
                json.WriteEndObject();
                json.WriteEndArray();
                break;
            case CompatibleSystem.OpenStates:
                json.WriteString("detail", message);
                break;
            case CompatibleSystem.GoogleCivic:
                json.WriteStartObject("error");
                json.WriteNumber("code", status);
                json.WriteString("message", message);
                json.WriteStartArray("errors");
                json.WriteStartObject();
                json.WriteString("message", message);
                json.WriteString("domain", "global");
                json.WriteString("reason", reason);
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
                break;
            default:
                json.WriteString("error", message);
                json.WriteNumber("code", status);
                break;
        }

        json.WriteEndObject();
        await json.FlushAsync(httpContext.RequestAborted);
    }
}
