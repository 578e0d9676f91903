using System.Globalization;
using HomeRule.Answers.Places;
using HomeRule.Answers.PublicRecords;
using HomeRule.Civics;
using HomeRule.Documents.PublicRecords;
using HomeRule.Site.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HomeRule.Site.Pages.PublicRecords;

/// <summary>A records request for a place: subject and office chosen in the address, names filled in the browser alone.</summary>
internal sealed class RequestModel : SitePage
{
    public static readonly string[] Forms = ["docx", "html", "md", "txt"];

    public Government Place { get; private set; } = null!;

    public RecordsGround Ground { get; private set; } = null!;

    /// <summary>In English, as it goes to the office; null where a choice is missing or no law is known.</summary>
    public RecordsRequest? Letter { get; private set; }

    /// <summary>In the language of the page, for reading; the letter itself on an English page.</summary>
    public RecordsRequest? Reading { get; private set; }

    /// <summary>Why there is no letter.</summary>
    public Problem? Fault { get; private set; }

    public RecordsSubjectText Subject { get; private set; } = RecordsSubjects.All[0];

    public string? To { get; private set; }

    public string SentText { get; private set; } = "";

    public IReadOnlyList<(string Name, string Href)> Trail { get; private set; } = [];

    public IReadOnlyList<RecordsCustodian> Custodians => Ground.Custodians[Subject.Subject];

    public IActionResult OnGet(string state, string? place)
    {
        var slug = place is null ? state : $"{state}/{place}";
        if (!Book.Places.TryGetSlug(slug, out var found))
            return RefusePlace(slug);
        if (slug != found.Slug)
            return RedirectPermanent(Links.RecordsRequest(found.Slug) + Visit.Query);
        Place = found;
        Ground = Book.Records(found, Visit.Today, Language);
        Trail = [(Visit.Words["Records.Title"], Links.Records), (Ground.StateName.Value, Ground.Law is null ? Links.Place(found.State) : Links.RecordsOf(found.State)), .. found == found.StateGovernment ? Array.Empty<(string, string)>() : [(NameOf(found), Links.Place(found.Slug))]];
        return Read(found);
    }

    public string Download(string extension, bool translated = false) => SiteLinks.RecordsRequestFile(Place.Slug, Subject.Id, Letter!.Custodian.Id, Letter.Due.Sent, extension, translated ? Language : Language.En);

    private PageResult Read(Government found)
    {
        SentText = Asked("sent") ?? Visit.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Asked("about") is { } about)
        {
            if (RecordsSubjects.Named(about) is not { } subject)
                return Fail(new Problem("records.subject-unknown", Visit.Words["Problem.records.subject-unknown"]) { Field = "about" });
            Subject = subject;
        }

        // After a change of the subject the office that was chosen may not fit any more: then the likeliest is taken.
        To = Asked("to") is { } to && Custodians.Any(c => c.Id == to) ? to : null;
        if (!Api.Ask.TryDay(SentText, out var sent))
            return Fail(new Problem("date.malformed", Visit.Words["Problem.Date"]) { Field = "sent" });
        var ask = new RecordsAsk(Subject.Id, To, sent);
        if (!RecordsRequestBuilder.Build(Language == Language.En ? Ground : Book.Records(found, Visit.Today, Language.En), ask, Language.En).TryGet(out var letter, out var problem))
            return Fail(problem with { Message = Visit.Words["Problem." + problem.Code] }, problem.Code == "records.none");
        Letter = letter;
        Reading = Language == Language.En ? letter : RecordsRequestBuilder.Build(Ground, ask, Language).Value;
        To = letter.Custodian.Id;
        return Page();
    }

    private PageResult Fail(Problem problem, bool isAnswer = false)
    {
        Fault = problem;
        if (!isAnswer)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
