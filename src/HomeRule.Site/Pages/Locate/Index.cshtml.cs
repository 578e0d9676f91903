using HomeRule.Answers.Locating;
using HomeRule.Answers.People;
using HomeRule.Answers.Places;
using HomeRule.Answers.Reports;
using HomeRule.Geo.Boundaries;
using HomeRule.Site.Api;
using HomeRule.Site.Compatible;
using HomeRule.Site.Geocoding;
using Microsoft.AspNetCore.Mvc;

namespace HomeRule.Site.Pages.Locate;

/// <summary>Divisions that hold a point or, where the host was given a geocoder, an address. Either comes in the body of a POST, is used once and is not kept.</summary>
internal sealed class IndexModel(IServiceProvider services) : SitePage
{
    private readonly IGeocoder? _geocoder = services.GetService<IGeocoder>();

    /// <summary>Who gets an address; null when no address is taken.</summary>
    public string? Recipient => _geocoder?.Recipient.In(Language);

    /// <summary>Places with a page; null before anything was asked.</summary>
    public IReadOnlyList<Government>? Found { get; private set; }

    /// <summary>Divisions without a page, such as districts.</summary>
    public IReadOnlyList<LocatedDivision> Districts { get; private set; } = [];

    /// <summary>Offices that decide something in a place, by its slug; those of other governments are listed with these.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<OfficeAnswer>> Deciding { get; private set; } = new Dictionary<string, IReadOnlyList<OfficeAnswer>>();

    /// <summary>Who holds the seats of these areas; null before anything was found.</summary>
    public PeopleAnswer? People { get; private set; }

    /// <summary>What the numbers beside people point to.</summary>
    public IReadOnlyList<SourceAnswer> Sources { get; private set; } = [];

    public IReadOnlyList<LocateNote> Notes { get; private set; } = [];

    /// <summary>Maps that the answer rests on.</summary>
    public IReadOnlyList<LocatedSet> Sets { get; private set; } = [];

    /// <summary>The address as the geocoder writes it.</summary>
    public string? Matched { get; private set; }

    /// <summary>Several points that the address may mean; empty when it means none; null when none was asked about.</summary>
    public IReadOnlyList<AddressMatch>? Matches { get; private set; }

    /// <summary>True when the geocoder did not answer.</summary>
    public bool Failed { get; private set; }

    /// <summary>A number of 1e-7 degrees as the form takes it.</summary>
    public static string Degrees(int units) => (units / (decimal)PointE7.UnitsPerDegree).ToString("0.#######", System.Globalization.CultureInfo.InvariantCulture);

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

        if (form.ContainsKey("address"))
            return await FindAddress(form["address"]);
        if (form["lat"].Count > 1 || form["lng"].Count > 1
            || !Ask.ReadDegrees("lat", form["lat"]).TryGet(out var lat, out _)
            || !Ask.ReadDegrees("lng", form["lng"]).TryGet(out var lng, out _)
            || !Book.Locator.Check(lat, lng).TryGet(out var point, out _))
            return Refuse(new Civics.Problem("point.malformed", Visit.Words["Problem.point.malformed"]));
        Show(point);
        return Page();
    }

    private async Task<IActionResult> FindAddress(Microsoft.Extensions.Primitives.StringValues typed)
    {
        if (_geocoder is null || typed.Count != 1 || typed[0]?.Trim() is not { Length: > 0 } address || !CompatibleAsk.IsText(address))
            return Refuse(new Civics.Problem("address.malformed", Visit.Words[_geocoder is null ? "Locate.AddressOff" : "Problem.Address"]));
        if (!(await _geocoder.FindAsync(address, HttpContext.RequestAborted)).TryGet(out var matches, out _))
        {
            Failed = true;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        Matches = matches;
        if (matches is [var only])
        {
            Matched = only.Address;
            Show(only.Point);
        }

        return Page();
    }

    private void Show(PointE7 point)
    {
        var question = new LocateQuestion(Visit.Today, false, LayerSet.All, Language);
        var answer = Book.Locator.Locate(point, question);
        (People, Sources) = Book.PeopleAt(Book.Locator.LinesAt(point, question), Visit.Today, Language);
        Found = [.. answer.Places.Select(row => Book.Places.TryGetSlug(row.Id, out var place) ? place : null).OfType<Government>()];
        Deciding = Found.ToDictionary(static place => place.Slug, place => (IReadOnlyList<OfficeAnswer>)
            [.. Book.Report(place, Visit.Today, Language).Offices.Where(o => o.Government.Id == place.Slug && o.Powers.Any(static p => p.Control == Civics.Control.Decides))]);
        Sets = answer.Sets;
        Districts = [.. answer.Divisions.Where(static d => d.Slug is null)];
        
        // That lines have ended stands beside each district; how to load newer ones is for whoever runs the site.
        Notes = [.. answer.Notes.Where(static n => n.Kind is not null && n.Code != "lines.ended")];
    }
}
