using System.Text.Json.Serialization;
using HomeRule.Civics;

namespace HomeRule.Site.Api;

/// <summary>The one shape of every error of the API: problem+json (RFC 9457) with the field at fault and, for names, what was perhaps meant.</summary>
internal sealed record Refusal : IResult
{
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    public required string Detail { get; init; }

    public required string Code { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Field { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Suggestions { get; init; }

    public static Refusal Of(int status, string code, string detail, string? field = null, IReadOnlyList<string>? suggestions = null) => new()
    {
        Type = "about:blank",
        Title = status switch
        {
            400 => "Bad request",
            404 => "Not found",
            405 => "Method not allowed",
            413 => "Request too large",
            415 => "Unsupported media type",
            429 => "Too many requests",
            >= 500 => "Internal error",
            _ => "Request refused",
        },
        Status = status,
        Code = code,
        Detail = detail,
        Field = field,
        Suggestions = suggestions is { Count: > 0 } ? suggestions : null,
    };

    /// <summary>An unknown name, or an office that is not there, is 404; everything else that a caller got wrong is 400.</summary>
    public static Refusal From(Problem problem) =>
        Of(problem.Code == "office.elsewhere" || problem.Code.EndsWith(".unknown", StringComparison.Ordinal) && !problem.Code.StartsWith("query.", StringComparison.Ordinal) && !problem.Code.StartsWith("language.", StringComparison.Ordinal) ? 404 : 400,
            problem.Code, problem.Message, problem.Field, problem.Suggestions);

    public static Refusal ForStatus(int status) => status switch
    {
        404 => Of(404, "address.unknown", "There is nothing at this address; the operations are listed at /openapi/v1.json."),
        405 => Of(405, "method.unknown", "This address does not take that method; use GET."),
        415 => Of(415, "body.media-type", "Send the body as application/json."),
        413 => Of(413, "body.too-large", "The body is too large: a batch of points takes 1 MB, every other call 64 KB. Send less at a time."),
        >= 500 => Of(status, "internal", "Something broke on our side; try again in a moment."),
        _ => Of(status, "request.malformed", "The request cannot be read; see /openapi/v1.json for what this address takes."),
    };

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.ETag = default;
        response.Headers.AccessControlAllowOrigin = "*";
        return response.WriteAsJsonAsync(this, ApiJson.Default.Refusal, "application/problem+json", httpContext.RequestAborted);
    }
}
