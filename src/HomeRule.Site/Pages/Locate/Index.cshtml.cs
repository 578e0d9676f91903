using HomeRule.Answers.Places;
using HomeRule.Site.Api;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Locate;

/// <summary>Places that contain a point. The point comes in the body of a POST, is used once and is not kept.</summary>
internal sealed class IndexModel : SitePage
{
    public IReadOnlyList<Government>? Found { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        if (!Request.HasFormContentType)
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        IFormCollection form;
        try
        {
            form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException bad)
        {
            return StatusCode(bad.StatusCode);
        }
        catch (InvalidDataException)
        {
            return BadRequest();
        }

        if (form["lat"].Count > 1 || form["lng"].Count > 1
            || !Ask.ReadDegrees("lat", form["lat"]).TryGet(out var lat, out var problem)
            || !Ask.ReadDegrees("lng", form["lng"]).TryGet(out var lng, out problem)
            || !Book.Places.Locate(lat, lng).TryGet(out var places, out problem))
            return Refuse(new Civics.Problem("point.malformed", Visit.Words["Problem.point.malformed"]));
        Found = places;
        return Page();
    }
}
