using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Civics;
using HomeRule.Documents.Drafts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace HomeRule.Site.Pages.Drafts;

/// <summary>A draft of one play for one place: choose, read, take along. Choices come in the query or, from the script, in the body of a post.</summary>
internal sealed class DraftModel : SitePage
{
    public Government Place { get; private set; } = null!;

    public PlayAnswer Play { get; private set; } = null!;

    /// <summary>Form and preview; null when there is nothing to choose from.</summary>
    public DraftView? View { get; private set; }

    /// <summary>Why there is no form: <c>draft.no-office</c> or <c>draft.no-provisions</c>.</summary>
    public string? Empty { get; private set; }

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    /// <summary>Other governments whose offices can act on it.</summary>
    public IReadOnlyList<GovernmentRef> Elsewhere { get; private set; } = [];

    public IActionResult OnGet(string state, string? place, string play) => Answer(state, place, play, Request.Query);

    public async Task<IActionResult> OnPostAsync(string state, string? place, string play)
    {
        Response.Headers.CacheControl = "no-store";
        if (!Request.HasFormContentType)
            return StatusCode(StatusCodes.Status415UnsupportedMediaType);
        try
        {
            return Answer(state, place, play, await Request.ReadFormAsync(HttpContext.RequestAborted));
        }
        catch (BadHttpRequestException bad)
        {
            return StatusCode(bad.StatusCode);
        }
        catch (InvalidDataException)
        {
            return BadRequest();
        }
    }

    private IActionResult Answer(string state, string? place, string play, IEnumerable<KeyValuePair<string, StringValues>> sent)
    {
        var slug = place is null ? state : $"{state}/{place}";
        if (!Book.Places.TryGetSlug(slug, out var found))
            return RefusePlace(slug);
        if (slug != found.Slug)
            return RedirectPermanent(Links.Draft(found.Slug, play) + Visit.Query);
        var day = sent.FirstOrDefault(static f => f.Key == "as_of").Value;
        var asOf = Visit.Today;
        if (day.Count > 1 || (day.Count == 1 && !Api.Ask.TryDay(day[0] ?? "", out asOf)))
            return RefuseDate();
        if (!Book.PlayAt(found, play, asOf, Language).TryGet(out var answer, out var problem))
            return Refuse(problem);
        (Place, Play) = (found, answer);
        Trail = TrailOf(found);
        Elsewhere = [.. new[] { answer.HeldBy }.Concat(answer.DecidedBy.Where(static d => d.Control == Control.Decides).Select(static d => d.Government)).OfType<GovernmentRef>().Where(g => g.Id is not null && g.Id != found.Slug).DistinctBy(static g => g.Id)];
        if (!Book.Draft(found, play, asOf).TryGet(out var ground, out var none))
        {
            Empty = none.Code;
            return Page();
        }

        var ask = DraftAsk.Read(sent, ground);
        var built = DraftBuilder.Build(ground, ask.Request);
        var fault = built.IsOk ? null : built.Problem;
        if (built.IsOk && ask.Kind is { } kind && kind != DraftAsk.Part)
        {
            if (DraftFile.Kinds.Contains(kind))
                return new DraftFile(built.Value, kind);
            fault = new Problem("draft.kind", "as is docx, html, md or txt.") { Field = DraftAsk.As };
        }

        var usual = built.IsOk ? built.Value : DraftBuilder.Build(ground, new DraftRequest { Form = ground.Forms.FirstOrDefault(f => f.Id == ask.Form)?.Id }).Value;
        var shown = Language == Language.En ? ground : Book.Draft(found, play, asOf, Language).Value;
        View = new DraftView(shown, ask, usual, fault is null ? built.Value : null, fault) { AsOf = asOf == Visit.Today ? null : day[0] };
        var status = fault is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        Response.StatusCode = status;
        if (ask.Kind != DraftAsk.Part)
            return Page();
        var part = Partial("_Work", this);
        part.StatusCode = status;
        return part;
    }

    private (string, string)[] TrailOf(Government place) =>
    [
        (Visit.Words["Nav.States"], Links.States),
        .. place == place.StateGovernment ? Array.Empty<(string, string)>() : [(place.StateGovernment.Name, Links.Place(place.State))],
        (place.Name, Links.Place(place.Slug)),
    ];
}
