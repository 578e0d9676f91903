using HomeRule.Answers.Listings;
using HomeRule.Answers.Places;
using HomeRule.Civics;
using HomeRule.Documents.Comparing;
using HomeRule.Site.Comparing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HomeRule.Site.Pages.CompareText;

/// <summary>A text beside the wording of plays. It comes in the body of a POST, is compared in memory and forgotten with the request.</summary>
internal sealed class IndexModel(ComparisonDesk desk) : SitePage
{
    /// <summary>Longest text that goes back into the form, in characters.</summary>
    private const int MostKept = 300_000;

    public HandedText Handed { get; private set; } = new();

    public ComparisonAnswer? Answer { get; private set; }

    public Problem? Problem { get; private set; }

    public bool ReadsPdf => desk.ReadsPdf;

    /// <summary>What goes back into the form.</summary>
    public string KeptText => Handed.Text.Length <= MostKept ? Handed.Text : "";

    /// <summary>Plays with wording, by section.</summary>
    public IReadOnlyList<IGrouping<string, PlaySummary>> Choices => [.. Book.Plays(Visit.Today, Language).Plays.Where(p => Book.DraftPlays.Contains(p.Id)).GroupBy(static p => p.SectionTitle.Value)];

    public static string Anchor(string play, string provision) => $"{play}--{provision}";

    public IActionResult OnGet()
    {
        if (Asked("play") is { } play && Book.DraftPlays.Contains(play))
            Handed = Handed with { Plays = [play] };
        if (Asked("for") is { } place && Book.Places.TryGetSlug(place, out var there))
            Handed = Handed with { Place = NameOf(there) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        var gone = HttpContext.RequestAborted;
        if (!(await HandedTextReader.ReadAsync(HttpContext, gone)).TryGet(out var handed, out var problem))
            return Fail(problem);
        Handed = handed;
        if (handed.File is null && string.IsNullOrWhiteSpace(handed.Text))
            return Fail(new Problem("paper.empty", "There is no text."));
        Government? place = null;
        if (handed.Place.Length > 0 && (handed.Place.Any(char.IsControl) || !Book.Places.ResolveOrUnlisted(handed.Place).TryGet(out place, out problem)))
            return Fail(problem is { Code: "place.ambiguous" } ? problem : new Problem("place.unknown", "No such place."));
        var request = new ComparisonRequest
        {
            Plays = handed.Plays,
            Form = place is null ? null : play => Book.Draft(place, play, Visit.Today).TryGet(out var ground, out _) ? ground.Forms[0] : null,
        };
        if (!(await desk.CompareAsync(Visit.Edition, handed, request, gone)).TryGet(out var comparison, out problem))
            return Fail(problem);
        Answer = ComparisonWriter.Write(comparison, Book.Origin, Visit.Today, Language, place is null ? null : (place.Slug, NameOf(place)));
        return Page();
    }

    private PageResult Fail(Problem problem)
    {
        Problem = problem;
        Response.StatusCode = problem.Code switch
        {
            "form.type" => StatusCodes.Status415UnsupportedMediaType,
            "paper.large" or "paper.long" => StatusCodes.Status413PayloadTooLarge,
            "compare.busy" or "compare.slow" or "paper.no_pdf" => StatusCodes.Status503ServiceUnavailable,
            "paper.kind" or "paper.mismatch" => StatusCodes.Status415UnsupportedMediaType,
            _ => StatusCodes.Status400BadRequest,
        };
        if (problem.Code == "compare.busy")
            Response.Headers.RetryAfter = "30";
        return Page();
    }
}
