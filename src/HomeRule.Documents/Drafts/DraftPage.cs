using System.Net;

namespace HomeRule.Documents.Drafts;

/// <summary>A draft as a whole HTML file that reads and prints without anything else. Pure; thread-safe.</summary>
public static class DraftPage
{
    private const string Style =
        "body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color:#000;background:#fff}"
        + "h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.1rem;margin:1.6rem 0 .4rem}.draft-label,.draft-subtitle,.draft-notice,.draft-drafter,.draft-notes{font-size:.9rem}"
        + ".draft-notice,.draft-drafter{padding-left:.8rem;border-left:3px solid #777}.draft-lettered{padding-left:1.5rem}a{color:inherit;overflow-wrap:anywhere}sup{line-height:0}"
        + "@media print{body{margin:0;padding:0;font-size:11pt}.draft-memo{break-before:page}h1,h2{break-after:avoid}}";

    public static string Write(Draft draft) =>
        $"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{WebUtility.HtmlEncode(draft.Title)}</title><style>{Style}</style></head><body>{DraftHtml.Write(draft, 1)}</body></html>\n";
}
