using System.Text;
using HomeRule.Documents.Drafts;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Drafts;

/// <summary>A draft as a file to keep. The name is made here and from nothing that was typed.</summary>
internal sealed class DraftFile(Draft draft, string kind) : IActionResult
{
    /// <summary>Endings, in the order of the page.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["docx", "html", "md", "txt"];

    public Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var response = http.Response;
        var visit = Visit.Of(http);
        response.Headers.ContentDisposition = $"attachment; filename=\"{draft.FileName}.{kind}\"";
        if (HttpMethods.IsPost(http.Request.Method))
        {
            response.Headers.CacheControl = "no-store";
        }
        else
        {
            var tag = $"W/\"{visit.Edition.Tag}.{visit.Today.DayNumber:x}\"";
            response.Headers.ETag = tag;
            response.Headers.CacheControl = "public, max-age=300";
            if (http.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        var bytes = kind switch
        {
            "docx" => DraftDocx.Write(draft),
            "html" => Encoding.UTF8.GetBytes(DraftPage.Write(draft)),
            "md" => Encoding.UTF8.GetBytes(DraftMarkdown.Write(draft)),
            _ => Encoding.UTF8.GetBytes(DraftText.Write(draft)),
        };
        response.ContentType = kind switch
        {
            "docx" => DraftDocx.MediaType,
            "html" => "text/html; charset=utf-8",
            "md" => "text/markdown; charset=utf-8",
            _ => "text/plain; charset=utf-8",
        };
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, 0, bytes.Length, http.RequestAborted);
    }
}
